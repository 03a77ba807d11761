/*
 * Charset code on any bytes: what comes out is UTF-8, and stays as it is when read again.
 */
#include <stdlib.h>

#include "charset.h"
#include "replay.h"
#include "utf8.h"

static void
read_as(struct buf *out, struct bytes s, const char *name)
{
	buf_clear(out);
	buf_bytes(out, s);
	charset_to_utf8(out, name);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "utf-8", "utf-16le", "windows-1251", "shift_jis", "gb18030",
	    "iso-2022-jp" };
	struct bytes s = { data, size };
	struct buf out = { NULL, 0, 0 }, again = { NULL, 0, 0 };
	size_t i;

	read_as(&out, s, charset_guess(s, charset_declared(s)));
	if (!utf8_valid(buf_view(&out)))
		abort();
	read_as(&again, buf_view(&out), "utf-8");
	if (!bytes_starts(buf_view(&out), bytes_of("\xEF\xBB\xBF")) && !bytes_equal(buf_view(&out), buf_view(&again)))
		abort();
	for (i = 0; i < sizeof names / sizeof *names; i++) {
		read_as(&out, s, names[i]);
		if (!utf8_valid(buf_view(&out)))
			abort();
	}
	buf_free(&out);
	buf_free(&again);
	return 0;
}
