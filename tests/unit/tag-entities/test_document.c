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

UNIT_MAIN("document")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, keeps_copies_of_rows);
	tcase_add_test(unit, goes_on_while_the_id_is_the_same);
	tcase_add_test(unit, starts_anew);
}
