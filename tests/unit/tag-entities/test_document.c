#include "document.h"
#include "../unit.h"

static struct document d;

static void
teardown(void)
{
	document_free(&d);
}

static void
add(const char *line, const char *text)
{
	struct bytes fields[DOCUMENT_FIELDS];

	fields[DOCUMENT_LINE] = bytes_of(line);
	fields[DOCUMENT_TEXT] = bytes_of(text);
	fields[DOCUMENT_SENT] = bytes_of("");
	document_add(&d, fields);
}

START_TEST(keeps_copies_of_rows)
{
	char line[] = "a\tone";

	document_start(&d, bytes_of("a"));
	add(line, "one");
	line[0] = 'x';
	add("a\ttwo", "two");
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
	add("a\tone", "one");
	ck_assert(document_goes_on(&d, bytes_of("a")));
	ck_assert(!document_goes_on(&d, bytes_of("b")));
	document_start(&d, bytes_of(""));
	add("\tone", "one");
	ck_assert(!document_goes_on(&d, bytes_of("")));
}
END_TEST

START_TEST(starts_anew)
{
	document_start(&d, bytes_of("a"));
	add("a\tone", "one");
	document_start(&d, bytes_of("b"));
	ck_assert_uint_eq(d.n, 0);
	add("b\ttwo", "two");
	ck_assert_bytes(document_get(&d, 0, DOCUMENT_TEXT), "two");
}
END_TEST

UNIT_MAIN("document")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, keeps_copies_of_rows);
	tcase_add_test(unit, goes_on_while_the_id_is_the_same);
	tcase_add_test(unit, starts_anew);
}
