#include "../unit.h"
#include "names/acronym.h"

START_TEST(is_two_to_eight_capitals)
{
	static const char *const some[] = { "AB", "ABCDEFGH", "A.B.", "A-B", "A&B", "AB1", "1AB", "A9B0" };
	static const char *const none[] = { "", "A", "A1", "ABCDEFGHI", "Ab", "AB C", "AB/C", "A,B", "A@B", "A[B" };
	size_t i;

	for (i = 0; i < sizeof some / sizeof *some; i++)
		ck_assert_msg(acronym_is(bytes_of(some[i])), "'%s'", some[i]);
	for (i = 0; i < sizeof none / sizeof *none; i++)
		ck_assert_msg(!acronym_is(bytes_of(none[i])), "'%s'", none[i]);
}
END_TEST

#define ck_assert_defined(after, want) ck_assert_bytes(acronym_defined(bytes_of(after)), want)

START_TEST(is_defined_in_brackets_right_after_a_name)
{
	ck_assert_defined(" (AB)", "AB");
	ck_assert_defined(" (AB) said", "AB");
	ck_assert_defined(" (A.B.C.)", "A.B.C.");
	ck_assert_defined(" (ABCDEFGH) said", "ABCDEFGH");
	ck_assert_defined(" (A.B.C.D.EF) said", "A.B.C.D.EF");
	ck_assert_defined(" (A-B-C-D-E-F) said", "A-B-C-D-E-F");
	ck_assert_defined(" (A-B-C-D-E-FG) said", "");
	ck_assert_defined("(AB)", "");
	ck_assert_defined(", (AB)", "");
	ck_assert_defined(" [AB]", "");
	ck_assert_defined(" (AB", "");
	ck_assert_defined(" (A)", "");
	ck_assert_defined(" (Ab)", "");
	ck_assert_defined(" ()", "");
	ck_assert_defined("", "");
}
END_TEST

static const char *
letters(const char *key, bool before_of)
{
	static struct buf to;

	buf_clear(&to);
	acronym_letters(&to, bytes_of(key), before_of);
	buf_byte(&to, '\0');
	return (const char *)to.p;
}

START_TEST(has_the_first_letters_of_words_that_are_not_small)
{
	ck_assert_str_eq(letters("orn mill board", false), "omb");
	ck_assert_str_eq(letters("board of mills", false), "bm");
	ck_assert_str_eq(letters("board of mills", true), "b");
	ck_assert_str_eq(letters("board of mills", true), "b");
	ck_assert_str_eq(letters("board offices mills", true), "bom");
	ck_assert_str_eq(letters("the orn and velk for it in a on & mill", false), "oviam");
	ck_assert_str_eq(letters("orn  mill", false), "om");
	ck_assert_str_eq(letters("orn", false), "o");
	ck_assert_str_eq(letters("", false), "");
}
END_TEST

UNIT_MAIN("acronym")
{
	tcase_add_test(unit, is_two_to_eight_capitals);
	tcase_add_test(unit, is_defined_in_brackets_right_after_a_name);
	tcase_add_test(unit, has_the_first_letters_of_words_that_are_not_small);
}
