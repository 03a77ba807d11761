#include "quotedprintable.h"

enum { LINE = 76, ESCAPED = 3 };	/* columns of a line, its soft end included, and of an escaped byte */

/* Whether a byte stands for itself at column AT; LAST in its line. */
static bool
stands(unsigned char c, size_t at, bool last)
{
	if (c == ' ')
		return !last;
	if (at == 0 && (c == '.' || c == 'F'))
		return false;
	return c > ' ' && c < 0x7F && c != '=';
}

void
quotedprintable(struct buf *to, struct bytes text)
{
	static const char hex[] = "0123456789ABCDEF";
	size_t i, at = 0;
	unsigned char c;
	bool last;

	for (i = 0; i < text.n; i++) {
		c = text.p[i];
		if (c == '\n') {
			buf_byte(to, c);
			at = 0;
			continue;
		}
		if (at + ESCAPED + 1 > LINE) {
			buf_str(to, "=\n");
			at = 0;
		}
		last = i + 1 == text.n || text.p[i + 1] == '\n';
		if (stands(c, at, last)) {
			buf_byte(to, c);
			at++;
		} else {
			buf_byte(to, '=');
			buf_byte(to, (unsigned char)hex[c >> 4]);
			buf_byte(to, (unsigned char)hex[c & 15]);
			at += ESCAPED;
		}
	}
}
