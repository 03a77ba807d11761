#include "../unit.h"
#include "ascii.h"

START_TEST(trims_both_ends)
{
	static const char *const rows[][2] = {
		{ "", "" }, { " ", "" }, { " \t\n\r\f", "" }, { "a", "a" }, { " a", "a" }, { "a ", "a" },
		{ "\t two words\r\n", "two words" }, { "\302\240a", "\302\240a" }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		ck_assert_msg(bytes_is(ascii_trim(bytes_of(rows[i][0])), rows[i][1]), "row %zu", i);
}
END_TEST

START_TEST(sorts_the_bytes_at_the_ends_of_each_class)
{
	unsigned c;

	for (c = 0; c < 256; c++) {
		unsigned char b = (unsigned char)c;
		bool upper = c != 0 && c < 0x80 && strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (int)c) != NULL;
		bool lower = c != 0 && c < 0x80 && strchr("abcdefghijklmnopqrstuvwxyz", (int)c) != NULL;
		bool digit = c != 0 && c < 0x80 && strchr("0123456789", (int)c) != NULL;

		ck_assert_int_eq(ascii_is_upper(b), upper);
		ck_assert_int_eq(ascii_is_lower(b), lower);
		ck_assert_int_eq(ascii_is_letter(b), upper || lower);
		ck_assert_int_eq(ascii_is_digit(b), digit);
		ck_assert_int_eq(ascii_is_alnum(b), upper || lower || digit);
		ck_assert_int_eq(ascii_lower(b), upper ? c + 32 : c);
	}
}
END_TEST

UNIT_MAIN("ascii")
{
	tcase_add_test(unit, trims_both_ends);
	tcase_add_test(unit, sorts_the_bytes_at_the_ends_of_each_class);
}
