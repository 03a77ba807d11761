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

START_TEST(knows_the_ends_of_blocks)
{
	static const struct {
		uint32_t cp;
		enum charclass class;
	} sample[] = {
		{ 0x85, CHAR_SPACE }, { 0x1680, CHAR_SPACE }, { 0x2000, CHAR_SPACE }, { 0x200A, CHAR_SPACE },
		{ 0x2028, CHAR_SPACE }, { 0x2029, CHAR_SPACE }, { 0x202F, CHAR_SPACE }, { 0x205F, CHAR_SPACE },
		{ 0x200B, CHAR_NONE }, { 0x2010, CHAR_NONE }, { 0x2027, CHAR_NONE }, { 0x2030, CHAR_NONE },
		{ 0xAA, CHAR_LOWER }, { 0xB5, CHAR_LOWER }, { 0xBA, CHAR_LOWER }, { 0xBF, CHAR_NONE },
		{ 0xD7, CHAR_NONE }, { 0xF7, CHAR_NONE }, { 0x180, CHAR_UNCASED }, { 0x1CC, CHAR_UNCASED },
		{ 0x250, CHAR_LOWER }, { 0x2B8, CHAR_LOWER }, { 0x2B9, CHAR_NONE }, { 0x36F, CHAR_NONE },
		{ 0x37E, CHAR_NONE }, { 0x387, CHAR_NONE }, { 0x390, CHAR_LOWER }, { 0x3005, CHAR_UNCASED },
		{ 0x3020, CHAR_NONE }, { 0x3021, CHAR_UNCASED }, { 0x3041, CHAR_UNCASED }, { 0xA4CF, CHAR_UNCASED },
		{ 0xAC00, CHAR_UNCASED }, { 0xD7A3, CHAR_UNCASED }, { 0xFF01, CHAR_NONE }, { 0xFF0F, CHAR_NONE },
		{ 0xFF10, CHAR_DIGIT }, { 0xFF19, CHAR_DIGIT }, { 0xFF1A, CHAR_NONE }, { 0xFF20, CHAR_NONE },
		{ 0x065F, CHAR_NONE }, { 0x0660, CHAR_DIGIT }, { 0x0669, CHAR_DIGIT }, { 0x066A, CHAR_NONE },
		{ 0x1800, CHAR_NONE }, { 0x1810, CHAR_DIGIT }, { 0x1819, CHAR_DIGIT }, { 0x17E0, CHAR_DIGIT },
		{ 0x06D4, CHAR_NONE }, { 0x10FFFF, CHAR_NONE }, { 0x1FAFF, CHAR_NONE }, { 0x1FB00, CHAR_UNCASED },
		{ 0xE000, CHAR_NONE }, { 0xF8FF, CHAR_NONE }, { 0x1E00 - 1, CHAR_NONE }, { 0x1F00, CHAR_UNCASED },
		{ 0x1803, CHAR_NONE }, { 0x1362, CHAR_NONE }, { 0x111C5, CHAR_NONE }, { 0x115C2, CHAR_NONE },
		{ 0x115C4, CHAR_UNCASED }, { 0x115C9, CHAR_NONE }, { 0x115D7, CHAR_NONE }, { 0x115D8, CHAR_UNCASED }
	};
	size_t i;

	for (i = 0; i < sizeof sample / sizeof *sample; i++)
		ck_assert_msg(charclass_of(sample[i].cp) == sample[i].class, "U+%04X is %d", (unsigned)sample[i].cp,
		    charclass_of(sample[i].cp));
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
	tcase_add_test(unit, knows_the_ends_of_blocks);
	tcase_add_test(unit, tells_letters_from_signs_and_space);
	tcase_add_test(unit, knows_what_stands_at_edges);
}
