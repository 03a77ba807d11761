/*
 * A header field of any text is lines of ASCII, none but the first of which begins without a blank: no text makes
 * another field.
 */
#include <stdlib.h>

#include "mime.h"
#include "replay.h"
#include "sanitize.h"
#include "utf8.h"

static void
check_field(struct bytes field)
{
	size_t i;

	for (i = 0; i < field.n; i++) {
		if (field.p[i] >= 0x7F || (field.p[i] < ' ' && field.p[i] != '\n'))
			abort();
		if (field.p[i] == '\n' && i + 1 < field.n && field.p[i + 1] != ' ')
			abort();
	}
	if (field.n > 0 && field.p[field.n - 1] != '\n')
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes text = { data, size };
	struct buf field = { 0 }, safe = { 0 };

	if (!utf8_valid(text))
		return 0;
	sanitize(&safe, text);
	mime_field(&field, "Subject", buf_view(&safe));
	check_field(buf_view(&field));
	buf_clear(&field);
	if (!mime_address_field(&field, "To", text) && field.n > 0)
		abort();
	check_field(buf_view(&field));
	buf_free(&field);
	buf_free(&safe);
	return 0;
}
