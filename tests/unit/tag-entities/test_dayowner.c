#include "../unit.h"
#include "names/dayowner.h"

static size_t
length(const char *name)
{
	return dayowner_length(bytes_of(name));
}

START_TEST(knows_the_day_at_the_head_of_a_name)
{
	ck_assert_uint_eq(length("Monday's Orvo Fair"), 9);
	ck_assert_uint_eq(length("Wednesday's X"), 12);
	ck_assert_uint_eq(length("Sunday's X"), 9);
	ck_assert_uint_eq(length("Sunday\xe2\x80\x99s X"), 11);
	ck_assert_uint_eq(length("Sunday's "), 0);
	ck_assert_uint_eq(length("Sunday's"), 0);
	ck_assert_uint_eq(length("Sunday Times"), 0);
	ck_assert_uint_eq(length("Orvo's Sunday's Fair"), 0);
	ck_assert_uint_eq(length("Someday's Fair"), 0);
	ck_assert_uint_eq(length(""), 0);
}
END_TEST

UNIT_MAIN("dayowner")
{
	tcase_add_test(unit, knows_the_day_at_the_head_of_a_name);
}
