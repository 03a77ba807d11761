#include "../unit.h"
#include "telling.h"

/* The month of a part of "this month", told at a time; 0 where none is known. */
static int
month_at(const char *before, const char *when)
{
	struct corpus c = { 0 };
	int month;

	if (before != NULL)
		tell(&c, "a", "Post", before, "", "Aln is calm.", "");
	tell(&c, "b", "Wire", when, "", "The fair opens late this month.", "");
	ck_assert_uint_eq(c.claims.n, 1);
	month = (int)c.claims.p[0].low / 32;
	corpus_free(&c);
	return month;
}

START_TEST(a_month_is_that_of_the_day_in_utc)
{
	ck_assert_int_eq(month_at(NULL, "2026-02-28T23:59:59Z"), 2);
	ck_assert_int_eq(month_at(NULL, "2026-03-01T00:00:00Z"), 3);
	ck_assert_int_eq(month_at(NULL, "2026-03-01T00:30:00+01:00"), 2);
	ck_assert_int_eq(month_at(NULL, "1970-01-01T00:00:00Z"), 1);
	ck_assert_int_eq(month_at(NULL, "1969-12-31T23:59:59Z"), 12);
	ck_assert_int_eq(month_at(NULL, "1969-12-31T00:00:01Z"), 12);
	ck_assert_int_eq(month_at(NULL, "1969-12-01T00:00:00Z"), 12);
	ck_assert_int_eq(month_at(NULL, "1969-11-30T23:59:59Z"), 11);
}
END_TEST

START_TEST(without_a_time_it_is_the_newest_before)
{
	ck_assert_int_eq(month_at(NULL, ""), 0);
	ck_assert_int_eq(month_at("2026-05-02", ""), 5);
	ck_assert_int_eq(month_at("2026-05-02", "2026-04-02"), 4);
	ck_assert_int_eq(month_at("", ""), 0);
}
END_TEST

UNIT_MAIN("corpusmonths")
{
	tcase_add_test(unit, a_month_is_that_of_the_day_in_utc);
	tcase_add_test(unit, without_a_time_it_is_the_newest_before);
}
