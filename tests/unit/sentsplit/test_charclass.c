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

START_TEST(keeps_what_has_no_twin)
{
	static const uint32_t same[] = { '7', '@', '[', '`', '{', 0xD7, 0xF7, 0x138, 0x149, 0x17F, 0x180, 0x1CC, 0x250,
		0x37E, 0x387, 0x390, 0x3CE, 0x42F + 1, 0x45F, 0x4CF, 0x557 + 0x30, 0x1E96, 0x1E9D, 0xFF41, 0x4E2D };
	static const uint32_t pairs[][2] = { { 0xC0, 0xE0 }, { 0xDE, 0xFE }, { 0x139, 0x13A }, { 0x147, 0x148 },
		{ 0x14A, 0x14B }, { 0x17D, 0x17E }, { 0x1CD, 0x1CE }, { 0x1DB, 0x1DC }, { 0x1DE, 0x1DF },
		{ 0x38A, 0x3AF }, { 0x38F, 0x3CE }, { 0x3AB, 0x3CB }, { 0x400, 0x450 }, { 0x40F, 0x45F },
		{ 0x42F, 0x44F }, { 0x460, 0x461 }, { 0x4C0, 0x4CF }, { 0x4C1, 0x4C2 }, { 0x4D0, 0x4D1 },
		{ 0x556, 0x586 }, { 0x1E00, 0x1E01 }, { 0x1EFE, 0x1EFF }, { 0xFF3A, 0xFF5A } };
	size_t i;

	for (i = 0; i < sizeof same / sizeof *same; i++)
		ck_assert_msg(charclass_lower(same[i]) == same[i], "U+%04X", (unsigned)same[i]);
	for (i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		ck_assert_msg(charclass_of(pairs[i][0]) == CHAR_UPPER, "U+%04X", (unsigned)pairs[i][0]);
		ck_assert_msg(charclass_of(pairs[i][1]) == CHAR_LOWER, "U+%04X", (unsigned)pairs[i][1]);
		ck_assert_msg(charclass_lower(pairs[i][0]) == pairs[i][1], "U+%04X", (unsigned)pairs[i][0]);
	}
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

/* How many code points there are of a kind, and their sum: the end of a range that moves changes both. */
struct census {
	uint32_t count;
	uint64_t sum;
};

static void
count_kind(struct census *kinds, unsigned kind, uint32_t value)
{
	kinds[kind].count++;
	kinds[kind].sum += value;
}

static void
check_census(const char *what, const struct census *got, const struct census *wanted, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		ck_assert_msg(got[i].count == wanted[i].count && got[i].sum == wanted[i].sum,
		    "%s %zu: { %u, %llu }", what, i, (unsigned)got[i].count, (unsigned long long)got[i].sum);
}

START_TEST(classes_all_code_points)
{
	static const struct census classes[CHAR_UNCASED + 1] = {
		{ 209839, 200515153592 },
		{ 25, 141586 },
		{ 200, 1301120 },
		{ 753, 3202872 },
		{ 556, 2986125 },
		{ 902739, 420099431921 }
	};
	static const struct census edges[EDGE_EITHER + 1] = {
		{ 1113886, 620614227833 },
		{ 1, 46 },
		{ 155, 6702998 },
		{ 1, 8230 },
		{ 5, 273553 },
		{ 19, 376857 },
		{ 32, 561357 },
		{ 13, 66342 }
	};
	static const struct census folded = { 556, 2994326 };
	struct census class[CHAR_UNCASED + 1] = { { 0, 0 } }, edge[EDGE_EITHER + 1] = { { 0, 0 } }, fold = { 0, 0 };
	uint32_t cp;

	for (cp = 0; cp <= 0x10FFFF; cp++) {
		count_kind(class, charclass_of(cp), cp);
		count_kind(edge, charclass_edge(cp), cp);
		if (charclass_lower(cp) != cp)
			count_kind(&fold, 0, charclass_lower(cp));
	}
	check_census("class", class, classes, sizeof classes / sizeof *classes);
	check_census("edge", edge, edges, sizeof edges / sizeof *edges);
	check_census("lower case", &fold, &folded, 1);
}
END_TEST

UNIT_MAIN("charclass")
{
	tcase_add_test(unit, knows_the_case_of_cased_scripts);
	tcase_add_test(unit, folds_a_capital_to_its_twin);
	tcase_add_test(unit, keeps_what_has_no_twin);
	tcase_add_test(unit, knows_the_ends_of_blocks);
	tcase_add_test(unit, tells_letters_from_signs_and_space);
	tcase_add_test(unit, knows_what_stands_at_edges);
	tcase_add_test(unit, classes_all_code_points);
}
