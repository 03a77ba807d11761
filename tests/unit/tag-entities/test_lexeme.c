#include "../unit.h"
#include "lexeme.h"

static struct lexemes list;

static void
teardown(void)
{
	lexeme_free(&list);
}

static void
cut(const char *text)
{
	size_t at = 0;

	lexeme_cut(&list, bytes_of(text), &at);
}

START_TEST(cuts_letters_digits_and_marks_apart)
{
	cut("10:35am, Aug. 23");
	ck_assert_uint_eq(list.n, 8);
	ck_assert_uint_eq(list.at[0].number, 10);
	ck_assert_uint_eq(list.at[1].mark, ':');
	ck_assert(list.at[0].spaced && !list.at[1].spaced && !list.at[3].spaced);
	ck_assert_uint_eq(list.at[3].start, 5);
	ck_assert_uint_eq(list.at[3].end, 7);
	ck_assert(list.at[5].capital && list.at[5].spaced);
}
END_TEST

START_TEST(makes_quotes_and_hyphens_ascii)
{
	cut("Trump\xe2\x80\x99s 23\xe2\x80\x93" "24");
	ck_assert_uint_eq(list.at[1].mark, '\'');
	ck_assert_uint_eq(list.at[4].mark, '-');
	ck_assert(!list.at[5].spaced);
}
END_TEST

START_TEST(keeps_letters_of_all_alphabets_together)
{
	cut("caf\xc3\xa9 \xc3\x89lan \xe6\x9d\xb1\xe4\xba\xac \xe2\x82\xac" "5");
	ck_assert_uint_eq(list.n, 5);
	ck_assert_uint_eq(list.at[0].end, 5);
	ck_assert_uint_eq(list.at[2].word, LEXEME_UNKNOWN);
	ck_assert_uint_eq(list.at[3].mark, 0x20AC);
}
END_TEST

START_TEST(notes_paragraphs_and_odd_spaces)
{
	cut("one\n\ntwo\xc2\xa0three");
	ck_assert(!list.at[0].paragraph && list.at[1].paragraph && !list.at[2].paragraph);
	ck_assert(list.at[2].spaced);
}
END_TEST

START_TEST(counts_digits)
{
	cut("007 123456789 1234567890");
	ck_assert_uint_eq(list.at[0].digits, 3);
	ck_assert_uint_eq(list.at[0].number, 7);
	ck_assert_uint_eq(list.at[1].number, 123456789);
	ck_assert_uint_eq(list.at[2].digits, 255);
}
END_TEST

START_TEST(knows_words_in_any_case_but_some_with_a_capital_only)
{
	cut("FRIDAY friday March march");
	ck_assert_uint_eq(list.at[0].word, list.at[1].word);
	ck_assert_uint_eq(list.at[0].classes, list.at[1].classes);
	ck_assert_uint_ne(list.at[2].classes, list.at[3].classes);
	cut("");
	ck_assert_uint_eq(list.n, 0);
}
END_TEST

UNIT_MAIN("lexeme")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, cuts_letters_digits_and_marks_apart);
	tcase_add_test(unit, makes_quotes_and_hyphens_ascii);
	tcase_add_test(unit, keeps_letters_of_all_alphabets_together);
	tcase_add_test(unit, notes_paragraphs_and_odd_spaces);
	tcase_add_test(unit, counts_digits);
	tcase_add_test(unit, knows_words_in_any_case_but_some_with_a_capital_only);
}
