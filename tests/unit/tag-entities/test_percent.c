#include "../unit.h"
#include "amount/percent.h"

static struct lexemes lexemes;

static void
cut(const char *text)
{
	size_t at = 0;

	lexeme_cut(&lexemes, bytes_of(text), &at);
}

static void
teardown(void)
{
	lexeme_free(&lexemes);
}

/* Behind the 5 of TEXT, so many lexemes name a percentage, and the number's exponent is then EXPONENT. */
static void
check_after(const char *text, size_t length, int exponent)
{
	struct number v = { .mantissa = 5, .exponent = 0, .vague = false };

	cut(text);
	ck_assert_msg(percent_after(lexemes.at, lexemes.n, 1, &v) == length, "'%s' has other lexemes", text);
	ck_assert_int_eq(v.exponent, exponent);
}

/* TEXT begins with a percentage of so many hundredths; 0 if there is none. */
static void
check_fraction(const char *text, size_t length, int hundredths)
{
	struct number v = { .mantissa = 0, .exponent = 0, .vague = false };

	cut(text);
	ck_assert_msg(percent_fraction(lexemes.at, lexemes.n, 0, &v) == length, "'%s' has other lexemes", text);
	if (length > 0)
		ck_assert_int_eq(number_thousandths(&v), 10 * hundredths);
}

START_TEST(names_of_percentages)
{
	check_after("5%", 1, 0);
	check_after("5 percent of it", 1, 0);
	check_after("5-percent", 2, 0);
	check_after("5 per cent", 2, 0);
	check_after("5 per-cent", 3, 0);
	check_after("5 percentage points", 2, 0);
	check_after("5 basis points", 2, -2);
	check_after("5 bps", 1, -2);
}
END_TEST

START_TEST(what_is_no_percentage)
{
	check_after("5", 0, 0);
	check_after("5-", 0, 0);
	check_after("5 per", 0, 0);
	check_after("5 per person", 0, 0);
	check_after("5 basis", 0, 0);
	check_after("5 points", 0, 0);
}
END_TEST

START_TEST(parts_of_one)
{
	check_fraction("half a percent", 3, 50);
	check_fraction("three-quarters of a percentage point", 7, 75);
	check_fraction("a quarter percentage point", 4, 25);
	check_fraction("a percentage point", 3, 100);
	check_fraction("a percentage", 0, 0);
	check_fraction("half", 0, 0);
	check_fraction("a", 0, 0);
	check_fraction("five quarters of a percent", 0, 0);
}
END_TEST

UNIT_MAIN("percent")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, names_of_percentages);
	tcase_add_test(unit, what_is_no_percentage);
	tcase_add_test(unit, parts_of_one);
}
