#include "../unit.h"
#include "document.h"

static struct document d;

static void
teardown(void)
{
	document_free(&d);
}

/* A row of an id and a text. */
static void
add(const char *line)
{
	struct bytes row = bytes_of(line), none = { NULL, 0 };
	const unsigned char *tab = memchr(row.p, '\t', row.n);

	document_add(&d, row, none, bytes_between(tab + 1, row.p + row.n));
}

START_TEST(keeps_copies_of_rows)
{
	char line[] = "a\tone";

	document_start(&d, bytes_of("a"));
	add(line);
	line[0] = 'x';
	add("a\ttwo");
	ck_assert_uint_eq(d.n, 2);
	ck_assert_bytes(document_get(&d, 0, DOCUMENT_LINE), "a\tone");
	ck_assert_bytes(document_get(&d, 1, DOCUMENT_TEXT), "two");
	ck_assert_uint_eq(document_get(&d, 1, DOCUMENT_SENT).n, 0);
	ck_assert(!d.row[0].dated);
}
END_TEST

START_TEST(goes_on_while_the_id_is_the_same)
{
	ck_assert(!document_goes_on(&d, bytes_of("a")));
	document_start(&d, bytes_of("a"));
	ck_assert(!document_goes_on(&d, bytes_of("a")));
	add("a\tone");
	ck_assert(document_goes_on(&d, bytes_of("a")));
	ck_assert(!document_goes_on(&d, bytes_of("b")));
	document_start(&d, bytes_of(""));
	add("\tone");
	ck_assert(!document_goes_on(&d, bytes_of("")));
}
END_TEST

START_TEST(starts_anew)
{
	document_start(&d, bytes_of("a"));
	add("a\tone");
	document_start(&d, bytes_of("b"));
	ck_assert_uint_eq(d.n, 0);
	add("b\ttwo");
	ck_assert_bytes(document_get(&d, 0, DOCUMENT_TEXT), "two");
}
END_TEST

/* Escapes are taken out of the text, and the row is kept as it came; nothing is left of a row before. */
START_TEST(keeps_sentences_and_plain_texts)
{
	struct bytes line = bytes_of("a\t7\tone\\ttwo"), empty = bytes_of("a\t\t");
	struct document_row *r;

	document_start(&d, bytes_of("a"));
	r = document_add(&d, line, bytes_between(line.p + 2, line.p + 3), bytes_between(line.p + 4, line.p + line.n));
	ck_assert_int_eq(r->minute, -1);
	ck_assert_int_eq(r->written, 0);
	ck_assert_bytes(document_get(&d, 0, DOCUMENT_LINE), "a\t7\tone\\ttwo");
	ck_assert_bytes(document_get(&d, 0, DOCUMENT_SENT), "7");
	ck_assert_bytes(document_get(&d, 0, DOCUMENT_TEXT), "one\ttwo");
	r->dated = true;
	r->written = 5;
	r->minute = 6;
	document_start(&d, bytes_of("b"));
	r = document_add(&d, empty, bytes_between(empty.p + 2, empty.p + 2), bytes_between(empty.p + 3, empty.p + 3));
	ck_assert(!r->dated);
	ck_assert_int_eq(r->minute, -1);
	ck_assert_int_eq(r->written, 0);
	ck_assert_uint_eq(document_get(&d, 0, DOCUMENT_SENT).n, 0);
	ck_assert_uint_eq(document_get(&d, 0, DOCUMENT_TEXT).n, 0);
	document_add(&d, line, bytes_between(line.p + 2, line.p + 3), bytes_between(line.p + 4, line.p + 7));
	ck_assert_bytes(document_get(&d, 1, DOCUMENT_LINE), "a\t7\tone\\ttwo");
	ck_assert_bytes(document_get(&d, 1, DOCUMENT_SENT), "7");
	ck_assert_bytes(document_get(&d, 1, DOCUMENT_TEXT), "one");
	ck_assert_uint_eq(document_get(&d, 0, DOCUMENT_TEXT).n, 0);
}
END_TEST

/* The room of a long text is given back when another document starts. */
START_TEST(gives_back_the_room_of_long_texts)
{
	struct buf line = { 0 };

	buf_str(&line, "a\\n");
	while (line.n < ((size_t)1 << 20) + 1)
		buf_str(&line, "word word word word ");
	document_start(&d, bytes_of("a"));
	document_add(&d, buf_view(&line), bytes_of(""), buf_view(&line));
	ck_assert_uint_eq(document_get(&d, 0, DOCUMENT_TEXT).n, line.n - 1);
	ck_assert_uint_eq(d.scratch.cap, 0);
	document_start(&d, bytes_of("b"));
	ck_assert_uint_eq(d.bytes.cap, 0);
	add("b\ttwo");
	ck_assert_uint_gt(d.bytes.cap, 0);
	document_start(&d, bytes_of("c"));
	ck_assert_uint_gt(d.bytes.cap, 0);
	buf_free(&line);
}
END_TEST

UNIT_MAIN("document")
{
	tcase_add_test(unit, keeps_sentences_and_plain_texts);
	tcase_add_test(unit, gives_back_the_room_of_long_texts);
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, keeps_copies_of_rows);
	tcase_add_test(unit, goes_on_while_the_id_is_the_same);
	tcase_add_test(unit, starts_anew);
}
