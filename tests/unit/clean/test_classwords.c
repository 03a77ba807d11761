#include "../unit.h"
#include "page/classwords.h"

#define ck_assert_hints(value, want) ck_assert_uint_eq(classwords_hints(bytes_of(value)), want)

START_TEST(words_of_any_length_and_case)
{
	ck_assert_hints("ad", HINT_AD);
	ck_assert_hints("AD", HINT_AD);
	ck_assert_hints("ads", HINT_AD);
	ck_assert_hints("a", HINT_NONE);
	ck_assert_hints("adz", HINT_NONE);
	ck_assert_hints("bad", HINT_NONE);
	ck_assert_hints("toc", HINT_TOC);
	ck_assert_hints("to", HINT_NONE);
	ck_assert_hints("2ad3", HINT_AD);
	ck_assert_hints("a-d", HINT_AD);
}
END_TEST

START_TEST(a_capital_begins_a_word)
{
	ck_assert_hints("storyBio", HINT_ARTICLE | HINT_BIO);
	ck_assert_hints("storybio", HINT_NONE);
	ck_assert_hints("BIOStory", HINT_NONE);
	ck_assert_hints("BioStory", HINT_ARTICLE | HINT_BIO);
}
END_TEST

START_TEST(two_words_side_by_side_are_one)
{
	ck_assert_hints("read-more", HINT_RELATED);
	ck_assert_hints("readMore", HINT_RELATED);
	ck_assert_hints("read_2_more", HINT_RELATED);
	ck_assert_hints("read more", HINT_NONE);
	ck_assert_hints("more-read", HINT_NONE);
	ck_assert_hints("read-x-more", HINT_NONE);
	ck_assert_hints("x-read-more-x", HINT_RELATED);
}
END_TEST

START_TEST(words_after_very_long_ones)
{
	static const char filler[] = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
	char value[512];
	size_t i;

	for (i = 0; i < sizeof filler; i++) {
		snprintf(value, sizeof value, "%.*s-%.*s-%s-read-more-%s", (int)i, filler, (int)(i / 2), filler,
		    filler, filler);
		ck_assert_uint_eq(classwords_hints(bytes_of(value)) & HINT_RELATED, HINT_RELATED);
		snprintf(value, sizeof value, "%.*s_%.*s_x_x_read_%s_more", (int)i, filler, (int)i, filler, filler);
		ck_assert_uint_eq(classwords_hints(bytes_of(value)) & HINT_RELATED, 0);
	}
}
END_TEST

UNIT_MAIN("classwords")
{
	tcase_add_test(unit, words_of_any_length_and_case);
	tcase_add_test(unit, a_capital_begins_a_word);
	tcase_add_test(unit, two_words_side_by_side_are_one);
	tcase_add_test(unit, words_after_very_long_ones);
}
