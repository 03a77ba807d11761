#include "jsonwrite.h"

void
jsonwrite_string(struct buf *to, struct bytes s)
{
	size_t i;

	buf_byte(to, '"');
	for (i = 0; i < s.n; i++) {
		unsigned char c = s.p[i];

		if (c == '"' || c == '\\') {
			buf_byte(to, '\\');
			buf_byte(to, c);
		} else if (c == '\n') {
			buf_str(to, "\\n");
		} else if (c < ' ' || c == 0x7F) {
			buf_printf(to, "\\u%04x", c);
		} else {
			buf_byte(to, c);
		}
	}
	buf_byte(to, '"');
}

static void
put_name(struct buf *to, const char *name)
{
	if (to->n > 0 && to->p[to->n - 1] != '{')
		buf_byte(to, ',');
	jsonwrite_string(to, bytes_of(name));
	buf_byte(to, ':');
}

void
jsonwrite_member(struct buf *to, const char *name, struct bytes s)
{
	put_name(to, name);
	jsonwrite_string(to, s);
}

void
jsonwrite_number(struct buf *to, const char *name, unsigned long long n)
{
	put_name(to, name);
	buf_number(to, n);
}
