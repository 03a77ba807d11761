#include "../unit.h"
#include "tsv.h"

static struct bytes
split_field(const char *line, size_t i)
{
	static struct tsv t;

	tsv_split(&t, bytes_of(line));
	ck_assert_uint_lt(i, t.n);
	return t.field[i];
}

START_TEST(splits_at_tabs_alone)
{
	struct tsv t = { 0 };

	tsv_split(&t, bytes_of(""));
	ck_assert_uint_eq(t.n, 1);
	tsv_split(&t, bytes_of("\t\t"));
	ck_assert_uint_eq(t.n, 3);
	tsv_split(&t, bytes_of("a \"b\tc\"\t#d\\te"));
	ck_assert_uint_eq(t.n, 3);
	tsv_free(&t);
	ck_assert_bytes(split_field("a \"b\tc\"\t#d\\te", 0), "a \"b");
	ck_assert_bytes(split_field("a \"b\tc\"\t#d\\te", 1), "c\"");
	ck_assert_bytes(split_field("a \"b\tc\"\t#d\\te", 2), "#d\\te");
}
END_TEST

START_TEST(names_of_columns)
{
	ck_assert(tsv_is_name(bytes_of("a")));
	ck_assert(tsv_is_name(bytes_of("x_9")));
	ck_assert(tsv_is_name(bytes_of("a2345678901234567890123456789012")));
	ck_assert(!tsv_is_name(bytes_of("a23456789012345678901234567890123")));
	ck_assert(!tsv_is_name(bytes_of("")));
	ck_assert(!tsv_is_name(bytes_of("Text")));
	ck_assert(!tsv_is_name(bytes_of("tExt")));
	ck_assert(!tsv_is_name(bytes_of("9a")));
	ck_assert(!tsv_is_name(bytes_of("_a")));
	ck_assert(!tsv_is_name(bytes_of("a-b")));
	ck_assert(!tsv_is_name(bytes_of("a ")));
}
END_TEST

START_TEST(names_the_fault_of_a_line)
{
	struct bytes nul = { (const unsigned char *)"a\0b", 3 }, none = { NULL, 0 };

	ck_assert_ptr_null(tsv_fault(none));
	ck_assert_ptr_null(tsv_fault(bytes_of("a\tb \xC3\xA9 \x01")));
	ck_assert_ptr_nonnull(strstr(tsv_fault(bytes_of("a\xC3")), "UTF-8"));
	ck_assert_ptr_nonnull(strstr(tsv_fault(nul), "NUL"));
	ck_assert_ptr_nonnull(strstr(tsv_fault(bytes_of("a\r")), "carriage return"));
}
END_TEST

START_TEST(reads_four_escapes_and_keeps_the_others)
{
	struct buf scratch = { 0 };
	struct bytes plain = bytes_of("no escape");

	ck_assert_bytes(tsv_unescape(bytes_of("a\\tb\\nc\\rd\\\\e"), &scratch), "a\tb\nc\rd\\e");
	ck_assert_bytes(tsv_unescape(bytes_of("\\x\\u0041\\0"), &scratch), "\\x\\u0041\\0");
	ck_assert_bytes(tsv_unescape(bytes_of("end\\"), &scratch), "end\\");
	ck_assert_bytes(tsv_unescape(bytes_of("\\\\n"), &scratch), "\\n");
	ck_assert_ptr_eq(tsv_unescape(plain, &scratch).p, plain.p);
	buf_free(&scratch);
}
END_TEST

/* Each byte that has an escape, and its neighbours that have none, at every place of fields of 1 to 80 bytes. */
START_TEST(finds_what_to_escape_wherever_it_stands)
{
	static const unsigned char special[] = { '\t', '\n', '\r', '\\' }, letter[] = { 't', 'n', 'r', '\\' };
	static const unsigned char plain[] = { 8, 0x0B, 0x0C, 0x0E, '[', ']', 0x7F, 0x80, 0x89, 0x8A, 0x8D, 0xDC,
	    0xFF };
	unsigned char text[80];
	struct buf field = { 0 }, scratch = { 0 };
	struct bytes value = { text, 0 };
	size_t at, k;

	for (value.n = 1; value.n <= sizeof text; value.n++)
		for (at = 0; at < value.n; at++) {
			memset(text, 'x', sizeof text);
			for (k = 0; k < sizeof plain; k++) {
				text[at] = plain[k];
				ck_assert(tsv_is_plain(value));
				ck_assert_uint_eq(tsv_escaped_length(value), value.n);
			}
			for (k = 0; k < sizeof special; k++) {
				text[at] = special[k];
				ck_assert(!tsv_is_plain(value));
				ck_assert_uint_eq(tsv_escaped_length(value), value.n + 1);
				buf_clear(&field);
				tsv_escape(&field, value);
				ck_assert_uint_eq(field.n, value.n + 1);
				ck_assert_int_eq(field.p[at], '\\');
				ck_assert_int_eq(field.p[at + 1], letter[k]);
				ck_assert(bytes_equal(tsv_unescape(buf_view(&field), &scratch), value));
			}
		}
	buf_free(&field);
	buf_free(&scratch);
}
END_TEST

/* Runs of such bytes, of every length from 1 on, at every place. */
START_TEST(escapes_runs)
{
	unsigned char text[40];
	struct buf field = { 0 }, scratch = { 0 };
	struct bytes value = { text, sizeof text };
	size_t at, n, i;

	for (at = 0; at < sizeof text; at++)
		for (n = 1; at + n <= sizeof text; n++) {
			memset(text, 0xC3, sizeof text);
			for (i = 0; i < n; i++)
				text[at + i] = (unsigned char)"\t\\\n\r"[(at + i) % 4];
			buf_clear(&field);
			tsv_escape(&field, value);
			ck_assert_uint_eq(field.n, sizeof text + n);
			ck_assert_uint_eq(tsv_escaped_length(value), field.n);
			ck_assert(bytes_equal(tsv_unescape(buf_view(&field), &scratch), value));
		}
	buf_free(&field);
	buf_free(&scratch);
}
END_TEST

START_TEST(what_is_escaped_comes_back)
{
	unsigned char text[3];
	struct buf field = { 0 }, scratch = { 0 };
	struct bytes value = { text, sizeof text };
	unsigned int i, wrong = 0;

	for (i = 0; i < 256 * 256; i++) {
		text[0] = (unsigned char)i;
		text[1] = '\\';
		text[2] = (unsigned char)(i >> 8);
		buf_clear(&field);
		tsv_escape(&field, value);
		wrong += memchr(field.p, '\n', field.n) != NULL || memchr(field.p, '\t', field.n) != NULL ||
		    memchr(field.p, '\r', field.n) != NULL ||
		    !bytes_equal(tsv_unescape(buf_view(&field), &scratch), value);
	}
	ck_assert_uint_eq(wrong, 0);
	buf_free(&field);
	buf_free(&scratch);
}
END_TEST

UNIT_MAIN("tsv")
{
	tcase_add_test(unit, splits_at_tabs_alone);
	tcase_add_test(unit, names_of_columns);
	tcase_add_test(unit, names_the_fault_of_a_line);
	tcase_add_test(unit, reads_four_escapes_and_keeps_the_others);
	tcase_add_test(unit, finds_what_to_escape_wherever_it_stands);
	tcase_add_test(unit, escapes_runs);
	tcase_add_test(unit, what_is_escaped_comes_back);
}
