#include "../codemap.h"
#include "lettercase.h"

static const char *
case_word(uint32_t cp)
{
	static const char *const words[] = {
		[LETTERCASE_NONE] = "-", [LETTERCASE_LOWER] = "a", [LETTERCASE_UPPER] = "A"
	};

	ck_assert_int_eq(lettercase_is_upper(cp), lettercase_of(cp) == LETTERCASE_UPPER);
	return words[lettercase_of(cp)];
}

/* How far the lowercase letter is. */
static const char *
lower_word(uint32_t cp)
{
	static char word[16];
	uint32_t lower = lettercase_lower(cp);

	if (lower == cp)
		return "0";
	snprintf(word, sizeof word, "%d", (int)lower - (int)cp);
	return word;
}

static const char case_map[] =
	"0 -\n41 A\n5B -\n61 a\n7B -\nAA a\nAB -\nB5 a\nB6 -\nBA a\nBB -\nC0 A\nD7 -\nD8 A\nDF a\nF7 -\nF8 a\n"
	"100 A/a\n138 a/A\n149 A/a\n179 a/A\n17F a\n180 -\n18F A\n190 -\n1A0 A\n1A1 a\n1A2 -\n1AF A\n1B0 a\n1B1 -\n"
	"1CD a/A\n1DD A/a\n1F0 a\n1F1 -\n1F8 A/a\n220 -\n222 A/a\n234 -\n246 A/a\n250 a\n2B9 -\n386 A\n387 -\n388 A\n"
	"390 a\n391 A\n3AC a\n3CF -\n400 A\n430 a\n460 A/a\n482 -\n48A A/a\n4C1 a/A\n4CF A/a\n530 -\n531 A\n557 -\n"
	"560 a\n589 -\n1E00 A/a\n1E96 a\n1E9E A/a\n1F00 -\nFF21 A\nFF3B -\nFF41 a\nFF5B -\n";

static const char lower_map[] =
	"0 0\n41 32\n5B 0\nC0 32\nD7 0\nD8 32\nDF 0\n100 1/0\n130 -199\n131 1/0\n138 0/1\n149 1/0\n178 -121\n"
	"179 0/1\n17F 0\n18F 202\n190 0\n1A0 1\n1A1 0\n1AF 1\n1B0 0\n1CD 0/1\n1DD 1/0\n1F0 0\n1F8 1/0\n220 0\n"
	"222 1/0\n234 0\n246 1/0\n250 0\n386 38\n387 0\n388 37\n38B 1\n38C 64\n38D 1\n38E 63\n390 0\n391 32\n3AC 0\n"
	"400 80\n410 32\n430 0\n460 1/0\n482 0\n48A 1/0\n4C0 15\n4C1 0/1\n4CF 1/0\n530 0\n531 48\n557 0\n1E00 1/0\n"
	"1E96 0\n1E9E -7615\n1E9F 1/0\n1F00 0\nFF21 32\nFF3B 0\n";

START_TEST(folds_a_capital_to_its_lowercase_letter)
{
	static const uint32_t pairs[][2] = {
		{ 'A', 'a' }, { 0xC9, 0xE9 }, { 0x100, 0x101 }, { 0x178, 0xFF }, { 0x130, 'i' }, { 0x391, 0x3B1 },
		{ 0x386, 0x3AC }, { 0x388, 0x3AD }, { 0x38C, 0x3CC }, { 0x38E, 0x3CD }, { 0x411, 0x431 },
		{ 0x401, 0x451 }, { 0x49A, 0x49B }, { 0x531, 0x561 }, { 0x18F, 0x259 }, { 0x1A0, 0x1A1 },
		{ 0x218, 0x219 }, { 0x1E9E, 0xDF }
	};
	size_t i;

	for (i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		ck_assert_uint_eq(lettercase_lower(pairs[i][0]), pairs[i][1]);
		ck_assert_uint_eq(lettercase_lower(pairs[i][1]), pairs[i][1]);
	}
}
END_TEST

START_TEST(keeps_what_is_no_capital)
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
		ck_assert_msg(lettercase_lower(same[i]) == same[i], "U+%04X", (unsigned)same[i]);
	for (i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		ck_assert_msg(lettercase_of(pairs[i][0]) == LETTERCASE_UPPER, "U+%04X", (unsigned)pairs[i][0]);
		ck_assert_msg(lettercase_of(pairs[i][1]) == LETTERCASE_LOWER, "U+%04X", (unsigned)pairs[i][1]);
		ck_assert_msg(lettercase_lower(pairs[i][0]) == pairs[i][1], "U+%04X", (unsigned)pairs[i][0]);
	}
}
END_TEST

START_TEST(knows_the_case_of_all_of_unicode)
{
	codemap_check(case_word, case_map);
	codemap_check(lower_word, lower_map);
}
END_TEST

UNIT_MAIN("lettercase")
{
	tcase_add_test(unit, folds_a_capital_to_its_lowercase_letter);
	tcase_add_test(unit, keeps_what_is_no_capital);
	tcase_add_test(unit, knows_the_case_of_all_of_unicode);
}
