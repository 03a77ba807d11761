#include "../unit.h"
#include "amount/amount.h"

static struct amounts amounts;
static struct lexemes lexemes;

static void
setup(void)
{
	memset(&amounts, 0, sizeof amounts);
	memset(&lexemes, 0, sizeof lexemes);
}

static void
teardown(void)
{
	amount_free(&amounts);
	lexeme_free(&lexemes);
}

static void
find(const char *text)
{
	size_t at = 0;

	ck_assert(lexeme_cut(&lexemes, bytes_of(text), &at));
	amount_find(&amounts, bytes_of(text), &lexemes);
}

/* The value of item I. */
static void
check(size_t i, const char *value)
{
	const struct amount *item = &amounts.item[i];

	ck_assert_uint_lt(i, amounts.n);
	ck_assert(bytes_is(bytes_between(amounts.values.p + item->value, amounts.values.p + item->value + item->length),
	    value));
}

START_TEST(drops_what_it_found_before)
{
	amount_start(&amounts);
	find("$5 and five boats");
	ck_assert_uint_eq(amounts.n, 2);
	check(0, "USD 5");
	check(1, "5 boat");
	find("three ships and 7%");
	ck_assert_uint_eq(amounts.n, 2);
	ck_assert_uint_eq(amounts.item[0].value, 0);
	check(0, "3 ship");
	check(1, "7");
	ck_assert_uint_eq(amounts.values.n, strlen("3 ship" "7"));
	ck_assert_uint_eq(amounts.kinds.n, strlen("ship"));
	find("none");
	ck_assert_uint_eq(amounts.n, 0);
	ck_assert_uint_eq(amounts.values.n, 0);
}
END_TEST

START_TEST(remembers_owners_until_the_next_document)
{
	amount_start(&amounts);
	find("5 Mexican pesos");
	find("7 pesos");
	check(0, "MXN 7");
	amount_start(&amounts);
	find("7 pesos");
	check(0, "XXX 7");
}
END_TEST

START_TEST(goes_on_after_a_number_that_is_no_amount)
{
	amount_start(&amounts);
	find("5 of $5, 5.5.5 or 5 of 6%");
	ck_assert_uint_eq(amounts.n, 2);
	check(0, "USD 5");
	check(1, "6");
	ck_assert_uint_eq(amounts.item[0].start, 5);
	ck_assert_uint_eq(amounts.item[0].end, 7);
	find("$1,2345 6%");
	ck_assert_uint_eq(amounts.n, 1);
	check(0, "6");
}
END_TEST

UNIT_MAIN("amountreuse")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, drops_what_it_found_before);
	tcase_add_test(unit, remembers_owners_until_the_next_document);
	tcase_add_test(unit, goes_on_after_a_number_that_is_no_amount);
}
