#include "../unit.h"
#include "amount/currency.h"

static struct lexemes lexemes;
static struct currency_memory memory;

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
	memset(&memory, 0, sizeof memory);
}

/* What TEXT begins with is the currency CODE, of so many lexemes. */
static struct currency
check_before(const char *text, const char *code, size_t length)
{
	struct currency c = { 0 };

	cut(text);
	ck_assert_msg(currency_before(lexemes.at, lexemes.n, 0, &c) == length, "'%s' has other lexemes", text);
	ck_assert_str_eq(currency_code(c.number), code);
	return c;
}

/* The same after a number that stands before TEXT. */
static struct currency
check_after(int64_t mantissa, const char *text, const char *code, size_t length)
{
	struct number v = { .mantissa = mantissa, .exponent = 0, .vague = false };
	struct currency c = { 0 };

	cut(text);
	ck_assert_msg(currency_after(lexemes.at, lexemes.n, 0, &v, &memory, &c) == length, "'%s' has other lexemes",
	    text);
	if (length > 0)
		ck_assert_str_eq(currency_code(c.number), code);
	return c;
}

START_TEST(signs_stand_before_a_number)
{
	check_before("$5", "USD", 1);
	check_before("US$5", "USD", 2);
	check_before("\xe2\x82\xac" "5", "EUR", 1);
	check_before("Rs. 500", "INR", 2);
	check_before("USD 5", "USD", 1);
	ck_assert(check_before("R500", "ZAR", 1).large);
	ck_assert(!check_before("$5", "USD", 1).large);
}
END_TEST

START_TEST(what_is_no_sign)
{
	check_before("usd 5", "", 0);
	check_before("R 500", "", 0);
	check_before("%5", "", 0);
	check_before("Lund", "", 0);
}
END_TEST

START_TEST(units_stand_behind_a_number)
{
	check_after(5, "dollars", "USD", 1);
	check_after(5, "Hong Kong dollars", "HKD", 3);
	check_after(5, "U.S. dollars", "USD", 5);
	check_after(5, "pounds sterling", "GBP", 2);
	check_after(5, "EUR", "EUR", 1);
	check_after(5, "\xe2\x82\xac.", "EUR", 1);
	ck_assert(check_after(5, "cents", "USD", 1).hundredths);
}
END_TEST

START_TEST(what_is_no_unit)
{
	check_after(5, "", "", 0);
	check_after(5, "pounds of flour", "", 0);
	check_after(5, "won", "", 0);
	check_after(5, "$10 bills", "", 0);
	check_after(5000000, "pounds", "GBP", 1);
	check_after(5000, "won", "KRW", 1);
}
END_TEST

START_TEST(an_owner_is_remembered)
{
	check_after(5, "pesos", "XXX", 1);
	check_after(5, "Mexican pesos", "MXN", 2);
	check_after(5, "pesos", "MXN", 1);
	check_after(5, "Chilean pesos", "CLP", 2);
	check_after(5, "pesos", "CLP", 1);
	check_after(5, "dinars", "XXX", 1);
	memset(&memory, 0, sizeof memory);
	check_after(5, "pesos", "XXX", 1);
}
END_TEST

UNIT_MAIN("currency")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, signs_stand_before_a_number);
	tcase_add_test(unit, what_is_no_sign);
	tcase_add_test(unit, units_stand_behind_a_number);
	tcase_add_test(unit, what_is_no_unit);
	tcase_add_test(unit, an_owner_is_remembered);
}
