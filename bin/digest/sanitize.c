#include "printable.h"
#include "sanitize.h"
#include "utf8.h"

void
sanitize(struct buf *to, struct bytes text)
{
	size_t i, len, start = to->n;
	bool blank = false;
	uint32_t cp;

	for (i = 0; i < text.n; i += len) {
		cp = utf8_decode(text.p + i, text.p + text.n, &len);
		if (printable_is_blank(cp)) {
			blank = to->n > start;
			continue;
		}
		if (printable_is_unsafe(cp))
			continue;
		if (blank)
			buf_byte(to, ' ');
		blank = false;
		utf8_put(to, cp);
	}
}
