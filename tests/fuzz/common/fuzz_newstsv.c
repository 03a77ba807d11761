/*
 * Any line of newstsv comes apart into fields that are joined to it again; any value that is escaped is one field, and
 * comes back.  Any first line is told to be a header, a row or another file.
 */
#include <stdlib.h>

#include "fileformat.h"
#include "header.h"
#include "replay.h"

static void
check_line(struct bytes line)
{
	struct tsv fields = { 0 };
	struct buf joined = { 0 };
	size_t i;

	tsv_split(&fields, line);
	for (i = 0; i < fields.n; i++) {
		if (i > 0)
			buf_byte(&joined, '\t');
		buf_bytes(&joined, fields.field[i]);
	}
	if (!bytes_equal(buf_view(&joined), line))
		abort();
	buf_clear(&joined);
	if ((header_read(&fields, "text", "id,a,text", &joined) == HEADER_FAULTY) != (joined.n > 0))
		abort();
	(void)tsv_fault(line);
	tsv_free(&fields);
	buf_free(&joined);
}

static void
check_value(struct bytes value)
{
	struct buf field = { 0 }, scratch = { 0 };
	size_t i;

	tsv_escape(&field, value);
	if (field.n != tsv_escaped_length(value) || tsv_is_plain(value) != (field.n == value.n))
		abort();
	for (i = 0; i < field.n; i++)
		if (field.p[i] == '\t' || field.p[i] == '\n' || field.p[i] == '\r')
			abort();
	if (!bytes_equal(tsv_unescape(buf_view(&field), &scratch), value))
		abort();
	(void)tsv_unescape(value, &scratch);
	buf_free(&field);
	buf_free(&scratch);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes all = { data, size };

	check_line(all);
	check_value(all);
	(void)fileformat_binary(all);
	(void)fileformat_text(all);
	return 0;
}
