#include "htmlescape.h"

void
htmlescape(struct buf *to, struct bytes text)
{
	size_t i;

	for (i = 0; i < text.n; i++) {
		switch (text.p[i]) {
		case '&':
			buf_str(to, "&amp;");
			break;
		case '<':
			buf_str(to, "&lt;");
			break;
		case '>':
			buf_str(to, "&gt;");
			break;
		case '"':
			buf_str(to, "&quot;");
			break;
		default:
			buf_byte(to, text.p[i]);
		}
	}
}
