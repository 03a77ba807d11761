#include "../unit.h"
#include "amount/amount.h"

struct sample {
	const char *text, *found, *value;	/* NULL where there is none */
};

/* Finds the sums and percentages in TEXT. */
static void
find(struct amounts *a, struct lexemes *lexemes, struct bytes text)
{
	size_t at = 0, i, n = 0;

	lexeme_cut(lexemes, text, &at);
	ck_assert_uint_eq(at, text.n);
	amount_find(a, text, lexemes);
	for (i = 0; i < a->n; i++)
		if (a->item[i].type != AMOUNT_QUANTITY)
			a->item[n++] = a->item[i];
	a->n = n;
}

static void
check_all(const struct sample *s, size_t n)
{
	struct amounts amounts = { 0 };
	struct lexemes lexemes = { 0 };

	for (; n > 0; n--, s++) {
		struct bytes text = bytes_of(s->text), found, value;
		const struct amount *a;

		amount_start(&amounts);
		find(&amounts, &lexemes, text);
		if (s->found == NULL) {
			ck_assert_msg(amounts.n == 0, "'%s' has an amount", s->text);
			continue;
		}
		ck_assert_msg(amounts.n > 0, "'%s' has no amount", s->text);
		a = &amounts.item[0];
		found = bytes_between(text.p + a->start, text.p + a->end);
		value = bytes_between(amounts.values.p + a->value, amounts.values.p + a->value + a->length);
		ck_assert_bytes(found, s->found);
		ck_assert_bytes(value, s->value);
	}
	amount_free(&amounts);
	lexeme_free(&lexemes);
}

#define CHECK_ALL(...)	\
	check_all((const struct sample[]){ __VA_ARGS__ }, \
	    sizeof (struct sample[]){ __VA_ARGS__ } / sizeof(struct sample))

START_TEST(reads_money_with_a_sign)
{
	CHECK_ALL(
	    { "paid $3 billion for it", "$3 billion", "USD 3e9" }, { "$3.2bn", "$3.2bn", "USD 3.2e9" },
	    { "$1,234.56", "$1,234.56", "USD 1234.56" }, { "$1,250,000", "$1,250,000", "USD 1.25e6" },
	    { "\xe2\x82\xac" "20 million", "\xe2\x82\xac" "20 million", "EUR 2e7" },
	    { "\xc2\xa3" "5m", "\xc2\xa3" "5m", "GBP 5e6" }, { "US$ 500", "US$ 500", "USD 500" },
	    { "A$0.05", "A$0.05", "AUD 0.05" }, { "Rs. 500 crore", "Rs. 500 crore", "INR 5e9" },
	    { "USD 100", "USD 100", "USD 100" }, { "R500 million", "R500 million", "ZAR 5e8" },
	    { "$45k", "$45k", "USD 45000" }, { "$0", "$0", "USD 0" },
	    { "\xc2\xa5" "12,000", "\xc2\xa5" "12,000", "JPY 12000" });
}
END_TEST

START_TEST(reads_money_in_words)
{
	CHECK_ALL(
	    { "three million dollars", "three million dollars", "USD 3e6" },
	    { "50 cents", "50 cents", "USD 0.5" },
	    { "5 million U.S. dollars", "5 million U.S. dollars", "USD 5e6" },
	    { "200 Canadian dollars", "200 Canadian dollars", "CAD 200" },
	    { "10,000 won", "10,000 won", "KRW 10000" },
	    { "hundreds of billions of dollars", "hundreds of billions of dollars", "USD Xe11" },
	    { "half a million euros", "half a million euros", "EUR 500000" },
	    { "20 British pounds", "20 British pounds", "GBP 20" },
	    { "several million dollars", "several million dollars", "USD Xe6" },
	    { "300 Hong Kong dollars", "300 Hong Kong dollars", "HKD 300" },
	    { "20,000 Ugandan shillings", "20,000 Ugandan shillings", "UGX 20000" },
	    { "9 Saudi riyals", "9 Saudi riyals", "SAR 9" }, { "5 million USD", "5 million USD", "USD 5e6" },
	    { "20\xe2\x82\xac", "20\xe2\x82\xac", "EUR 20" }, { "40,000 dinars", "40,000 dinars", "XXX 40000" });
}
END_TEST

START_TEST(reads_indian_numbers)
{
	CHECK_ALL(
	    { "Rs 12,34,567", "Rs 12,34,567", "INR 1.234567e6" },
	    { "\xe2\x82\xb9" "2,00,000", "\xe2\x82\xb9" "2,00,000", "INR 200000" },
	    { "Rs 3 lakh crore", "Rs 3 lakh crore", "INR 3e12" },
	{ "Rs14,189-crore", "Rs14,189-crore", "INR 1.4189e11" },
	    { "half a crore rupees", "half a crore rupees", "INR 5e6" },
	{ "7-crore rupees", "7-crore rupees", "INR 7e7" },
	    { "Rs 20 thousand crore", "Rs 20 thousand crore", "INR 2e11" });
}
END_TEST

START_TEST(reads_fractions_of_multipliers)
{
	CHECK_ALL(
	    { "a quarter of a billion pounds", "a quarter of a billion pounds", "GBP 2.5e8" },
	    { "three-quarters of a million euros", "three-quarters of a million euros", "EUR 750000" },
	    { "two and a half million dollars", "two and a half million dollars", "USD 2.5e6" },
	    { "one and three-quarters billion yen", "one and three-quarters billion yen", "JPY 1.75e9" },
	    { "one-fifth of a million euros", "one-fifth of a million euros", "EUR 200000" },
	    { "a half-million dollars", "a half-million dollars", "USD 500000" },
	    { "half of a million dollars", "half of a million dollars", "USD 500000" },
	    { "a couple hundred dollars", "a couple hundred dollars", "USD 200" },
	    { "tens of millions of euros", "tens of millions of euros", "EUR Xe7" },
	    { "$2MM", "$2MM", "USD 2e6" }, { "a third of a million pounds", NULL, NULL },
	    { "two-thirds of a billion dollars", NULL, NULL });
}
END_TEST

START_TEST(reads_other_groups_of_digits)
{
	CHECK_ALL(
	    { "$13 009 million", "$13 009 million", "USD 1.3009e10" },
	{ "1 000 000 dollars", "1 000 000 dollars", "USD 1e6" },
	    { "1.234.567 euros", "1.234.567 euros", "EUR 1.234567e6" }, { "1,2 million euros", "1,2 million euros",
	    "EUR 1.2e6" },
	    { "12,5 percent", "12,5 percent", "12.5" });
}
END_TEST

START_TEST(reads_small_coins)
{
	CHECK_ALL(
	    { "rose to 340p", "340p", "GBP 3.4" }, { "12.5p", "12.5p", "GBP 0.125" }, { "75\xc2\xa2 each", "75\xc2\xa2",
	    "USD 0.75" },
	    { "at 1080p", NULL, NULL }, { "at 5p.m.", NULL, NULL }, { "a 5px line", NULL, NULL });
}
END_TEST

/* A sum that would be cut before a digit or a unit is none. */
START_TEST(cuts_no_sum_short)
{
	CHECK_ALL(
	    { "$1,2345", NULL, NULL }, { "$10x", NULL, NULL }, { "$1.2.3", NULL, NULL }, { "Rs 1,23", NULL, NULL },
	    { "$1/2 million", NULL, NULL }, { "version 1.2.3 dollars", NULL, NULL });
}
END_TEST

START_TEST(reads_percentages)
{
	CHECK_ALL(
	    { "from 25% on", "25%", "25" }, { "12.5 percent", "12.5 percent", "12.5" },
	    { "five per cent", "five per cent", "5" },
	    { "0.25 percentage points", "0.25 percentage points", "0.25" },
	    { "a 20-percent cut", "20-percent", "20" }, { "half a percent", "half a percent", "0.5" },
	    { "three-quarters of a percentage point", "three-quarters of a percentage point", "0.75" },
	    { "25 basis points", "25 basis points", "0.25" }, { "fell -0.3% and", "-0.3%", "-0.3" },
	    { "minus two percent", "minus two percent", "-2" }, { "5 pct", "5 pct", "5" });
}
END_TEST

/* Both ends of each, with the scale and the unit that they share. */
START_TEST(reads_ranges)
{
	static const struct {
		const char *text, *low, *high;
	} sample[] = {
		{ "$5-10 million", "USD 5e6", "USD 1e7" }, { "$5 to $10 million", "USD 5e6", "USD 1e7" },
		{ "$900 to $1.2 million", "USD 900", "USD 1.2e6" }, { "$200-300", "USD 200", "USD 300" },
		{ "20-30 million euros", "EUR 2e7", "EUR 3e7" }, { "between 2 and 3 percent", "2", "3" },
		{ "10%-15%", "10", "15" }, { "$5-8,000", "USD 5000", "USD 8000" },
		{ "$500-1,000", "USD 500", "USD 1000" },
		{ "Rs 50-60 lakh", "INR 5e6", "INR 6e6" }, { "12.5p to 340p", "GBP 0.125", "GBP 3.4" }
	};
	struct amounts a = { 0 };
	struct lexemes lexemes = { 0 };
	size_t i;

	for (i = 0; i < sizeof sample / sizeof sample[0]; i++) {
		find(&a, &lexemes, bytes_of(sample[i].text));
		ck_assert_uint_eq(a.n, 2);
		ck_assert_bytes(bytes_between(a.values.p, a.values.p + a.item[1].value), sample[i].low);
		ck_assert_bytes(bytes_between(a.values.p + a.item[1].value, a.values.p + a.values.n), sample[i].high);
	}
	amount_free(&a);
	lexeme_free(&lexemes);
}
END_TEST

START_TEST(remembers_whose_pesos_they_are)
{
	struct amounts a = { 0 };
	struct lexemes lexemes = { 0 };

	amount_start(&a);
	find(&a, &lexemes, bytes_of("500 Mexican pesos, and then 300 pesos"));
	ck_assert_bytes(buf_view(&a.values), "MXN 500MXN 300");
	amount_start(&a);
	find(&a, &lexemes, bytes_of("300 pesos"));
	ck_assert_bytes(buf_view(&a.values), "XXX 300");
	amount_free(&a);
	lexeme_free(&lexemes);
}
END_TEST

START_TEST(leaves_what_is_no_amount)
{
	CHECK_ALL(
	    { "the 5 won", NULL, NULL }, { "20 pounds of rice", NULL, NULL }, { "3 billion people", NULL, NULL },
	    { "COP 28", NULL, NULL },
	    { "5,000 pounds of it", NULL, NULL }, { "a percentage", NULL, NULL }, { "Top 10", NULL, NULL },
	    { "$", NULL, NULL }, { "costs $ and time", NULL, NULL }, { "99999999999999999999", NULL, NULL },
	    { "", NULL, NULL });
}
END_TEST

UNIT_MAIN("amount")
{
	tcase_add_test(unit, reads_money_with_a_sign);
	tcase_add_test(unit, reads_money_in_words);
	tcase_add_test(unit, reads_indian_numbers);
	tcase_add_test(unit, reads_fractions_of_multipliers);
	tcase_add_test(unit, reads_other_groups_of_digits);
	tcase_add_test(unit, reads_small_coins);
	tcase_add_test(unit, cuts_no_sum_short);
	tcase_add_test(unit, reads_percentages);
	tcase_add_test(unit, reads_ranges);
	tcase_add_test(unit, remembers_whose_pesos_they_are);
	tcase_add_test(unit, leaves_what_is_no_amount);
}
