#include "../unit.h"
#include "headline.h"

/* Whether a title of all three words of the text, 1501 points, is put after one of two of them, 667. */
static bool
loses(const char *title, uint64_t age)
{
	const struct bytes text = bytes_of("storm bridge mill");
	struct headline h[2] = { { { NULL, 0 }, 0 } };

	h[0].title = bytes_of(title);
	h[0].age = age;
	h[1].title = bytes_of("Storm bridge ferry");
	return headline_best(h, 2, &text, 1) == 1;
}

START_TEST(age_and_form_count_against_a_title)
{
	ck_assert(!loses("Storm bridge mill", 0));
	ck_assert(!loses("Storm bridge mill", 2));		/* 750 */
	ck_assert(loses("Storm bridge mill", 3));		/* 600 */
	ck_assert(!loses("STORM BRIDGE MILL", 0));		/* 750 */
	ck_assert(loses("STORM BRIDGE MILL", 1));		/* 500 */
	ck_assert(!loses("Storm bridge mill?", 0));
	ck_assert(!loses("Storm bridge mill!", 0));
	ck_assert(!loses("Storm bridge mill?!", 0));
	ck_assert(loses("STORM BRIDGE MILL!", 0));		/* 375 */
}
END_TEST

START_TEST(two_words_and_111_columns_are_a_quarter)
{
	char title[120];

	snprintf(title, sizeof title, "Storm bridge%98s", "mill");
	ck_assert_uint_eq(strlen(title), 110);
	ck_assert(!loses(title, 0));
	snprintf(title, sizeof title, "Storm bridge%99s", "mill");
	ck_assert(loses(title, 0));
	ck_assert(loses("Storm bridge", 0));
}
END_TEST

START_TEST(the_first_of_equals_and_none_of_nothing)
{
	const struct bytes text = bytes_of("storm bridge mill");
	struct headline h[3] = { { { NULL, 0 }, 0 } };

	h[0].title = h[1].title = h[2].title = bytes_of("");
	ck_assert_uint_eq(headline_best(h, 3, &text, 1), SIZE_MAX);
	h[1].title = h[2].title = bytes_of("Ferry");
	ck_assert_uint_eq(headline_best(h, 3, &text, 1), 1);
	h[2].title = bytes_of("Storm bridge mill");
	ck_assert_uint_eq(headline_best(h, 3, &text, 1), 2);
}
END_TEST

UNIT_MAIN("headlinepoints")
{
	tcase_add_test(unit, age_and_form_count_against_a_title);
	tcase_add_test(unit, two_words_and_111_columns_are_a_quarter);
	tcase_add_test(unit, the_first_of_equals_and_none_of_nothing);
}
