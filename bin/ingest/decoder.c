#include "charset.h"
#include "decoder.h"

void
decode(struct buf *text, struct bytes raw)
{
	size_t i, n = 0;

	buf_clear(text);
	buf_bytes(text, raw);
	charset_to_utf8(text, charset_guess(raw, charset_declared(raw)));
	for (i = 0; i < text->n; i++) {
		unsigned char c = text->p[i];

		if (c == '\r' && (i + 1 == text->n || text->p[i + 1] != '\n'))
			c = '\n';
		if ((c >= ' ' && c != 0x7F) || c == '\t' || c == '\n')
			text->p[n++] = c;
	}
	text->n = n;
}
