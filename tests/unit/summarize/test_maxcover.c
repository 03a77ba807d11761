#include "../unit.h"
#include "said.h"

START_TEST(early_sentences_count_more)
{
	/* 700 percent for the first, 580 for the second, 500 for the third */
	ck_assert_first("1", { "abcde", { .standalone = 53 } }, { "fghij", { .place = 1, .standalone = 64 } });
	ck_assert_first("0", { "abcde", { .standalone = 53 } }, { "fghij", { .place = 1, .standalone = 63 } });
	ck_assert_first("0", { "abcde", { .standalone = 50 } }, { "fghij", { .place = 1, .standalone = 60 } });
	ck_assert_first("0", { "abcde", { .place = 0, .standalone = 50 } },
	    { "klmno", { .place = 1, .standalone = 1 } }, { "fghij", { .place = 2, .standalone = 69 } });
	ck_assert_first("2", { "abcde", { .place = 0, .standalone = 50 } },
	    { "klmno", { .place = 1, .standalone = 1 } }, { "fghij", { .place = 2, .standalone = 71 } });
}
END_TEST

START_TEST(what_stands_before_the_news_counts_after_it)
{
	ck_assert_first("1", { "abcde", { .place = 0, .lede = 1 } }, { "fghij", { .place = 1, .lede = 1 } });
	ck_assert_first("2", { "abcde", { .place = 0, .lede = 2 } }, { "klmno", { .place = 1, .lede = 2 } },
	    { "fghij", { .place = 2, .lede = 2 } });
}
END_TEST

START_TEST(of_equals_the_earlier_comes_first)
{
	ck_assert_chosen("01", 2, SIZE_MAX, { "abc", { .place = 0 } }, { "def", { .place = 0 } });
	ck_assert_chosen("10", 2, SIZE_MAX, { "abc", { .place = 2, .lede = 1 } }, { "def", { .place = 0, .lede = 1 } });
	/* the second tells the news; the first and the third are as far from it */
	ck_assert_chosen("102", 3, SIZE_MAX, { "abc", { .place = 0, .lede = 1 } }, { "def", { .place = 1, .lede = 1 } },
	    { "ghi", { .place = 2, .lede = 1 } });
}
END_TEST

START_TEST(age_takes_half_in_a_day)
{
	/* 100 * 86400 / (86400 + age) percent, rounded down */
	ck_assert_first("1", { "abcde", { .age = 86400, .standalone = 98 } }, { "fghij", { .standalone = 50 } });
	ck_assert_first("0", { "abcde", { .age = 86400, .standalone = 100 } }, { "fghij", { .standalone = 50 } });
	ck_assert_first("0", { "abcde", { .age = 86401, .standalone = 99 } }, { "fghij", { .standalone = 48 } });
	ck_assert_first("1", { "abcde", { .age = 86401, .standalone = 99 } }, { "fghij", { .standalone = 49 } });
}
END_TEST

START_TEST(the_newest_value_counts_three_times)
{
	ck_assert_first("0", { "abcde", { .standalone = 99 } }, { "fghij", { .standalone = 33, .changed = true } });
	ck_assert_first("1", { "abcde", { .standalone = 98 } }, { "fghij", { .standalone = 33, .changed = true } });
}
END_TEST

START_TEST(what_is_awaited_counts_less_after_twelve_hours)
{
	ck_assert_first("0", { "abcde", { .standalone = 40, .age = 43201 } },
	    { "fghij", { .standalone = 100, .age = 43201, .awaits = true } });
	ck_assert_first("1", { "abcde", { .standalone = 39, .age = 43201 } },
	    { "fghij", { .standalone = 100, .age = 43201, .awaits = true } });
	ck_assert_first("1", { "abcde", { .standalone = 40, .age = 43200 } },
	    { "fghij", { .standalone = 41, .age = 43200, .awaits = true } });
}
END_TEST

START_TEST(what_was_asked_for_counts_sixteen_times)
{
	ck_assert_first("0", { "abcde", { .standalone = 96 } }, { "fghij", { .standalone = 6, .asked = 100 } });
	ck_assert_first("1", { "abcde", { .standalone = 95 } }, { "fghij", { .standalone = 6, .asked = 100 } });
	ck_assert_first("0", { "abcde", { .standalone = 95 } }, { "fghij", { .standalone = 5, .asked = 120 } });
}
END_TEST

START_TEST(datelines_and_what_leans_count_less)
{
	ck_assert_first("0", { "abcde", { .standalone = 85 } }, { "fghij", { .standalone = 100, .dateline = true } });
	ck_assert_first("1", { "abcde", { .standalone = 84 } }, { "fghij", { .standalone = 100, .dateline = true } });
	ck_assert_first("0", { "abcde", { .standalone = 60 } }, { "fghij", { .standalone = 100, .leans = true } });
	ck_assert_first("1", { "abcde", { .standalone = 59 } }, { "fghij", { .standalone = 100, .leans = true } });
	/* one that leans comes only after the one that it leans on */
	ck_assert_chosen("0", 3, SIZE_MAX, { "abcde", { .place = 0 } },
	    { "fghij", { .place = 2, .leans = true } });
	ck_assert_chosen("01", 3, SIZE_MAX, { "abcde", { .place = 0 } },
	    { "fghij", { .place = 1, .leans = true } });
	ck_assert_chosen("1", 3, SIZE_MAX, { "abcde", { .place = 0, .repeat = true } },
	    { "klmno", { .place = 0 } }, { "fghij", { .place = 1, .leans = true, .known = true } });
	ck_assert_chosen("12", 3, SIZE_MAX, { "fghij", { .place = 1, .leans = true } }, { "abcde", { .place = 0 } },
	    { "klmno", { .place = 1, .leans = true } });
}
END_TEST

START_TEST(short_sentences_count_more)
{
	/* the weight of words, by their number and 28 more ... */
	ck_assert_first("0", { "a", { 0 } }, { "bc............................", { 0 } });
	ck_assert_first("1", { "a", { 0 } }, { "bc...........................", { 0 } });
	/* ... or 15, where words are limited */
	ck_assert_chosen("0", 1, 100, { "a", { 0 } }, { "bc...............", { 0 } });
	ck_assert_chosen("1", 1, 100, { "a", { 0 } }, { "bc..............", { 0 } });
}
END_TEST

START_TEST(words_that_were_told_count_no_more)
{
	ck_assert_chosen("021", 3, SIZE_MAX, { "abcdef", { 0 } }, { "abghij", { .standalone = 90 } },
	    { "klmnop", { .standalone = 70 } });
	ck_assert_chosen("012", 3, SIZE_MAX, { "abcdef", { 0 } }, { "abghij", { .standalone = 90 } },
	    { "klmnop", { .standalone = 59 } });
	ck_assert_chosen("0", 2, SIZE_MAX, { "abcdef", { 0 } }, { "abcde.", { 0 } });
}
END_TEST

START_TEST(a_voice_that_was_heard_counts_less)
{
	/* 66 percent after one sentence, 50 after two */
	ck_assert_chosen("02", 2, SIZE_MAX, { "abcde", { .voice = 0 } }, { "fghij", { .standalone = 90 } },
	    { "klmno", { .voice = 1, .standalone = 60 } });
	ck_assert_chosen("01", 2, SIZE_MAX, { "abcde", { .voice = 0 } }, { "fghij", { .standalone = 92 } },
	    { "klmno", { .voice = 1, .standalone = 60 } });
	ck_assert_chosen("10", 2, SIZE_MAX, { "abcde", { .voice = 5, .standalone = 90 } }, { "fghij", { .voice = 0 } });
	ck_assert_chosen("013", 3, SIZE_MAX, { "abcde", { .voice = 0 } }, { "fghij", { .standalone = 99 } },
	    { "pqrst", { .standalone = 98 } }, { "klmno", { .voice = 1, .standalone = 50 } });
	ck_assert_chosen("012", 3, SIZE_MAX, { "abcde", { .voice = 0 } }, { "fghij", { .standalone = 99 } },
	    { "pqrst", { .standalone = 98 } }, { "klmno", { .voice = 1, .standalone = 48 } });
}
END_TEST

START_TEST(what_was_told_is_left_out)
{
	/* seven of ten words, weighed, and one that is no name */
	ck_assert_chosen("0", 2, SIZE_MAX, { "aBCDEFGH", { 0 } }, { "aBCDEIJK", { 0 } });
	ck_assert_chosen("01", 2, SIZE_MAX, { "aBCDEFGHIJKLM", { 0 } }, { "aBCDEFGHNOPQR", { 0 } });
	ck_assert_chosen("01", 2, SIZE_MAX, { "ABCDFGH", { 0 } }, { "ABCDIJ", { 0 } });
	/* or four words that are no names, two fifths of the weight */
	ck_assert_chosen("0", 2, SIZE_MAX, { "abcdefghij", { 0 } }, { "abcdeklmno", { 0 } });
	ck_assert_chosen("01", 2, SIZE_MAX, { "abcdefghij", { 0 } }, { "abcklmnopq", { 0 } });
}
END_TEST

#define HEAVY { "ab", { .standalone = 1, .voice = 2 } }, { "ab", { .standalone = 1, .voice = 3 } }, \
	{ "ab", { .standalone = 1, .voice = 4 } }, { "ab", { .standalone = 1, .voice = 5 } }

/* What all tell weighs most; two words in five of the shorter one must be shared besides. */
START_TEST(what_shares_few_words_is_told_however_these_weigh)
{
	ck_assert_chosen("0", 2, SIZE_MAX, { "abfghi", { .place = 0 } },
	    { "abcde", { .voice = 1, .standalone = 50 } }, HEAVY);
	ck_assert_chosen("01", 2, SIZE_MAX, { "abfghi", { .place = 0 } },
	    { "abcdek", { .voice = 1, .standalone = 50 } }, HEAVY);
	ck_assert_chosen("0", 2, SIZE_MAX, { "abfgh", { .place = 0 } },
	    { "abcdek", { .voice = 1, .standalone = 50 } }, HEAVY);
	ck_assert_chosen("0", 2, SIZE_MAX, { "abfghi", { .place = 0 } },
	    { "abcdek", { .voice = 1, .standalone = 50, .aside = { 5, 1 } } }, HEAVY);	/* its main clause has five */
}
END_TEST

START_TEST(no_more_than_so_many_words)
{
	ck_assert_chosen("01", 8, 10, { "abcde", { 0 } }, { "fghij", { 0 } }, { "klmno", { 0 } });
	ck_assert_chosen("0", 8, 9, { "abcde", { 0 } }, { "fghij", { 0 } }, { "klmno", { 0 } });
	ck_assert_chosen("02", 8, 9, { "abcde", { 0 } }, { "fghij", { 0 } }, { "klmn", { .standalone = 50 } });
	ck_assert_chosen("1", 8, 4, { "abcde", { 0 } }, { "fghijk", { 0 } });	/* the first may be longer */
	ck_assert_chosen("01", 2, SIZE_MAX, { "abcde", { 0 } }, { "fghij", { 0 } }, { "klmno", { 0 } });
	ck_assert_chosen("0", 2, SIZE_MAX, { "abcde", { 0 } });
	ck_assert_chosen("", 2, SIZE_MAX, { "....", { 0 } });
}
END_TEST

START_TEST(what_is_no_news_is_left_out)
{
	ck_assert_first("1", { "abcde", { .repeat = true } }, { "f", { .standalone = 1 } });
	ck_assert_first("1", { "abcde", { .overtaken = true } }, { "f", { .standalone = 1 } });
	ck_assert_first("1", { "abcde", { .known = true } }, { "f", { .standalone = 1 } });
	ck_assert_first("1", { "abcde", { .replaced = true } }, { "f", { .standalone = 1 } });
	ck_assert_first("1", { "abcde", { .retracted = true } }, { "f", { .standalone = 1 } });
}
END_TEST

START_TEST(something_is_better_than_nothing)
{
	ck_assert_chosen("0", 2, SIZE_MAX, { "abcde", { .overtaken = true } }, { "fghi", { .overtaken = true } });
	ck_assert_chosen("", 2, SIZE_MAX, { "abcde", { .repeat = true } });
	ck_assert_chosen("", 2, SIZE_MAX, { "abcde", { .known = true } });
	ck_assert_chosen("", 2, SIZE_MAX, { "abcde", { .replaced = true } });
	ck_assert_chosen("0", 2, SIZE_MAX, { "abcde", { .place = 1, .leans = true } });
}
END_TEST

UNIT_MAIN("maxcover")
{
	tcase_add_test(unit, early_sentences_count_more);
	tcase_add_test(unit, what_stands_before_the_news_counts_after_it);
	tcase_add_test(unit, of_equals_the_earlier_comes_first);
	tcase_add_test(unit, age_takes_half_in_a_day);
	tcase_add_test(unit, the_newest_value_counts_three_times);
	tcase_add_test(unit, what_is_awaited_counts_less_after_twelve_hours);
	tcase_add_test(unit, what_was_asked_for_counts_sixteen_times);
	tcase_add_test(unit, datelines_and_what_leans_count_less);
	tcase_add_test(unit, short_sentences_count_more);
	tcase_add_test(unit, words_that_were_told_count_no_more);
	tcase_add_test(unit, a_voice_that_was_heard_counts_less);
	tcase_add_test(unit, what_was_told_is_left_out);
	tcase_add_test(unit, what_shares_few_words_is_told_however_these_weigh);
	tcase_add_test(unit, no_more_than_so_many_words);
	tcase_add_test(unit, what_is_no_news_is_left_out);
	tcase_add_test(unit, something_is_better_than_nothing);
}
