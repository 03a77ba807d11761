#include <stdlib.h>

#include "../unit.h"
#include "rowlines.h"

START_TEST(lines_know_where_they_stand)
{
	struct rowlines l = { 0 };

	rowlines_split(&l, bytes_of("Käse\n\nof Aln\n"));
	ck_assert_uint_eq(l.n, 2);
	ck_assert_bytes(l.part[0].text, "Käse");
	ck_assert_uint_eq(l.part[0].from, 0);
	ck_assert_bytes(l.part[1].text, "of Aln");
	ck_assert_uint_eq(l.part[1].from, 7);
	ck_assert_uint_eq(l.part[1].skipped, 6);
	rowlines_split(&l, bytes_of(""));
	ck_assert_uint_eq(l.n, 0);
	free(l.part);
}
END_TEST

UNIT_MAIN("rowlines")
{
	tcase_add_test(unit, lines_know_where_they_stand);
}
