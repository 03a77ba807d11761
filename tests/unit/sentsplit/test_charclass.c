#include "charclass.h"
#include "../unit.h"

START_TEST(knows_the_case_of_cased_scripts)
{
	static const uint32_t lower[] = { 'a', 0xDF, 0xE9, 0x101, 0x142, 0x17E, 0x1CE, 0x3B1, 0x3AC, 0x431, 0x451,
		0x49B, 0x4CF, 0x561, 0x1EA1 };
	static const uint32_t upper[] = { 'Z', 0xC9, 0x100, 0x141, 0x17D, 0x1CD, 0x391, 0x386, 0x411, 0x401, 0x49A,
		0x4C0, 0x531, 0x1EA0, 0xFF21 };
	size_t i;

	for (i = 0; i < sizeof lower / sizeof *lower; i++)
		ck_assert_msg(charclass_of(lower[i]) == CHAR_LOWER, "U+%04X", (unsigned)lower[i]);
	for (i = 0; i < sizeof upper / sizeof *upper; i++)
		ck_assert_msg(charclass_of(upper[i]) == CHAR_UPPER, "U+%04X", (unsigned)upper[i]);
}
END_TEST

START_TEST(folds_a_capital_to_its_twin)
{
	static const uint32_t pairs[][2] = { { 'A', 'a' }, { 0xC9, 0xE9 }, { 0x100, 0x101 }, { 0x178, 0xFF },
		{ 0x391, 0x3B1 }, { 0x386, 0x3AC }, { 0x388, 0x3AD }, { 0x38C, 0x3CC }, { 0x38E, 0x3CD },
		{ 0x411, 0x431 }, { 0x401, 0x451 }, { 0x49A, 0x49B }, { 0x531, 0x561 } };
	size_t i;

	for (i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		ck_assert_uint_eq(charclass_lower(pairs[i][0]), pairs[i][1]);
		ck_assert_uint_eq(charclass_lower(pairs[i][1]), pairs[i][1]);
	}
}
END_TEST

START_TEST(tells_letters_from_signs_and_space)
{
	ck_assert_int_eq(charclass_of(' '), CHAR_SPACE);
	ck_assert_int_eq(charclass_of(0xA0), CHAR_SPACE);
	ck_assert_int_eq(charclass_of(0x3000), CHAR_SPACE);
	ck_assert_int_eq(charclass_of('7'), CHAR_DIGIT);
	ck_assert_int_eq(charclass_of(0x0663), CHAR_DIGIT);
	ck_assert_int_eq(charclass_of(0xFF13), CHAR_DIGIT);
	ck_assert_int_eq(charclass_of(0x4E2D), CHAR_UNCASED);
	ck_assert_int_eq(charclass_of(0x0645), CHAR_UNCASED);
	ck_assert_int_eq(charclass_of('_'), CHAR_NONE);
	ck_assert_int_eq(charclass_of(0x2014), CHAR_NONE);
	ck_assert_int_eq(charclass_of(0x2116), CHAR_NONE);
	ck_assert_int_eq(charclass_of(0x1F600), CHAR_NONE);
}
END_TEST

START_TEST(knows_what_stands_at_edges)
{
	ck_assert_int_eq(charclass_edge('.'), EDGE_STOP);
	ck_assert_int_eq(charclass_edge('?'), EDGE_MARK);
	ck_assert_int_eq(charclass_edge(0x2026), EDGE_DOTS);
	ck_assert_int_eq(charclass_edge(0x3002), EDGE_WIDE);
	ck_assert_int_eq(charclass_edge('('), EDGE_OPEN);
	ck_assert_int_eq(charclass_edge(0x300D), EDGE_CLOSE);
	ck_assert_int_eq(charclass_edge('"'), EDGE_EITHER);
	ck_assert_int_eq(charclass_edge('a'), EDGE_NONE);
}
END_TEST

UNIT_MAIN("charclass")
{
	tcase_add_test(unit, knows_the_case_of_cased_scripts);
	tcase_add_test(unit, folds_a_capital_to_its_twin);
	tcase_add_test(unit, tells_letters_from_signs_and_space);
	tcase_add_test(unit, knows_what_stands_at_edges);
}
