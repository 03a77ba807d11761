#include "../unit.h"
#include "said.h"

static const struct name aln = { 1, 1, 1, NAME_PLACE, 0 };

/* A sentence that says when something in Aln will be. */
#define PLAN .says_when = true, .name = &aln, .names = 1

START_TEST(one_that_announces_the_same_and_more_takes_the_place)
{
	ck_assert_chosen("1", 2, SIZE_MAX, { "ABcd", { PLAN } }, { "ABcdefghij", { PLAN, .standalone = 30 } });
	ck_assert_uint_eq(choice[0].adds, 16 * (5 * 405 + 6 * 256));	/* with the name, of both */
	ck_assert_chosen("12", 2, SIZE_MAX, { "ABcd", { PLAN } }, { "ABcdefghij", { PLAN, .standalone = 30 } },
	    { "klmno", { .standalone = 20 } });
	ck_assert_chosen("0", 2, SIZE_MAX, { "ABcd", { .says_when = true } },
	    { "ABcdefghij", { PLAN, .standalone = 30 } });
	ck_assert_chosen("0", 2, SIZE_MAX, { "ABcd", { PLAN } },
	    { "ABcdefghij", { .says_when = true, .standalone = 30 } });
}
END_TEST

START_TEST(the_one_that_took_a_place_may_be_as_long_as_what_is_left)
{
	ck_assert_chosen("1", 3, 10, { "ABcd", { PLAN } }, { "ABcdefghij", { PLAN, .standalone = 30 } },
	    { "k", { .standalone = 10 } });
	ck_assert_chosen("12", 3, 11, { "ABcd", { PLAN } }, { "ABcdefghij", { PLAN, .standalone = 30 } },
	    { "k", { .standalone = 10 } });
	ck_assert_chosen("02", 3, 9, { "ABcd", { PLAN } }, { "ABcdefghij", { PLAN, .standalone = 30 } },
	    { "k", { .standalone = 10 } });
}
END_TEST

START_TEST(the_voice_of_the_one_that_went_is_no_longer_heard)
{
	ck_assert_chosen("13", 2, SIZE_MAX, { "ABcd", { PLAN } },
	    { "ABcdefghij", { PLAN, .standalone = 30, .voice = 1 } }, { "klmn", { .standalone = 10, .voice = 1 } },
	    { "opqr", { .standalone = 10 } });
}
END_TEST

START_TEST(what_leans_on_one_that_went_is_not_told)
{
	ck_assert_chosen("01", 2, SIZE_MAX, { "ABcd", { PLAN } }, { "klmn", { .place = 1, .leans = true } });
	ck_assert_chosen("2", 3, SIZE_MAX, { "ABcd", { PLAN } },
	    { "klmn", { .place = 1, .leans = true, .standalone = 10 } },
	    { "ABcdefghij", { PLAN, .standalone = 30 } });
	/* nor does one go on which a chosen one leans */
	ck_assert_chosen("01", 3, SIZE_MAX, { "ABcd", { PLAN } },
	    { "klmn", { .place = 1, .leans = true } }, { "ABcdefghij", { PLAN, .standalone = 30 } });
	ck_assert_chosen("21", 3, SIZE_MAX, { "ABcd", { PLAN } }, { "klmn", { .place = 1 } },
	    { "ABcdefghij", { PLAN, .standalone = 30 } });
}
END_TEST

START_TEST(gains_are_reckoned_again_before_a_choice)
{
	/* at first the third gains almost as much as the second, and after the first far less */
	ck_assert_chosen("012", 3, SIZE_MAX, { "abcdefgh", { 0 } }, { "abijkl", { 0 } },
	    { "cdemno", { .standalone = 90 } });
	ck_assert_uint_eq(choice[0].adds, 16 * (5 * 405 + 3 * 256));
	ck_assert_uint_eq(choice[1].adds, 16 * 4 * 256);
	ck_assert_uint_eq(choice[2].adds, 16 * 3 * 256);
}
END_TEST

START_TEST(what_adds_nothing_is_not_told)
{
	ck_assert_chosen("01", 3, SIZE_MAX, { "abcdefgh", { 0 } }, { "ijklmnop", { 0 } },
	    { "abcijk", { .standalone = 1 } });
}
END_TEST

UNIT_MAIN("maxcoverplans")
{
	tcase_add_test(unit, one_that_announces_the_same_and_more_takes_the_place);
	tcase_add_test(unit, the_one_that_took_a_place_may_be_as_long_as_what_is_left);
	tcase_add_test(unit, the_voice_of_the_one_that_went_is_no_longer_heard);
	tcase_add_test(unit, what_leans_on_one_that_went_is_not_told);
	tcase_add_test(unit, gains_are_reckoned_again_before_a_choice);
	tcase_add_test(unit, what_adds_nothing_is_not_told);
}
