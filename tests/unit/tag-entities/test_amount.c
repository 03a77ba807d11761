#include "amounttest.h"

struct sample {
	const char *text, *found, *value;	/* NULL if there is none */
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
	    { "$2MM", "$2MM", "USD 2e6" }, { "a third of pounds", NULL, NULL });
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

START_TEST(reads_fractions_and_groups)
{
	AMOUNTTEST(
	    { "2\xc2\xbe percent", "2\xc2\xbe percent=2.75" }, { "2 \xc2\xbd percent", "2 \xc2\xbd percent=2.5" },
	    { "half a percent", "half a percent=0.5" },
	    { "three quarters of a percentage point", "three quarters of a percentage point=0.75" },
	    { "a percentage point", "a percentage point=1" }, { "a percent", "" }, { "a percentage", "" },
	    { "a quarter of a percentage point", "a quarter of a percentage point=0.25" },
	    { "25 basis points", "25 basis points=0.25" }, { "25 basis-points", "25 basis-points=0.25" },
	    { "25 bps", "25 bps=0.25" }, { "50-basis-point cut", "50-basis-point=0.5" },
	    { "5-percent rise", "5-percent=5" }, { "5 percentage-points", "5 percentage-points=5" },
	    { "5 per-cent", "5 per-cent=5" }, { "5 per cent", "5 per cent=5" }, { "5 percentage", "" },
	    { "5 per head", "" }, { "5 basis", "" }, { "25 percent points", "25 percent points=25" },
	    { "1,234,567 euros", "1,234,567 euros=EUR 1.234567e6" },
	    { "1.234.567 euros", "1.234.567 euros=EUR 1.234567e6" },
	    { "1,23,456 rupees", "1,23,456 rupees=INR 123456" }, { "12,34 euros", "12,34 euros=EUR 12.34" },
	    { "12,34 percent", "12,34 percent=12.34" }, { "12,345 percent", "12,345 percent=12345" },
	    { "1,2345 euros", "" }, { "1 000 000 euros", "1 000 000 euros=EUR 1e6" },
	    { "13 009 million euros", "13 009 million euros=EUR 1.3009e10" },
	    { "13 009 euros", "13 009 euros=EUR 13009" }, { "$13 009", "$13 009=USD 13009" }, { "1 000 000x", "" },
	    { "5 1/2 percent", "5 1/2 percent=5.5" }, { "0.5 percent", "0.5 percent=0.5" }, { "1.5.6 percent", "" },
	    { "two hundred and six thousand euros", "two hundred and six thousand euros=EUR 206000" },
	    { "two hundred and and euros", "" },
	    { "two thousand five hundred euros", "two thousand five hundred euros=EUR 2500" },
	    { "hundred euros", "" }, { "a hundred euros", "a hundred euros=EUR 100" },
	    { "one hundred thousand million euros", "one hundred thousand million euros=EUR 1e11" },
	    { "nineteen hundred euros", "nineteen hundred euros=EUR 1900" },
	    { "two-and-a-half million euros", "two-and-a-half million euros=EUR 2.5e6" },
	    { "two and a half million euros", "two and a half million euros=EUR 2.5e6" },
	    { "two and three quarters percent", "two and three quarters percent=2.75" },
	    { "one in five people", "" },
	    { "one and a half percent", "one and a half percent=1.5" },
	    { "2.5 million-dollar", "2.5 million-dollar=USD 2.5e6" },
	    { "one trillion trillion euros", "one trillion trillion euros=EUR 1e24" },
	    { "thousands of millions of euros", "thousands of millions of euros=EUR Xe9" },
	    { "hundreds of thousands of euros", "hundreds of thousands of euros=EUR Xe5" },
	    { "tens of millions of dollars", "tens of millions of dollars=USD Xe7" },
	    { "dozens of dollars", "dozens of dollars=USD Xe1" },
	    { "millions of dollars", "millions of dollars=USD Xe6" },
	    { "half a billion euros", "half a billion euros=EUR 5e8" },
	    { "half a dozen euros", "half a dozen euros=EUR 6" },
	    { "a couple of million dollars", "a couple of million dollars=USD 2e6" },
	    { "several million dollars", "several million dollars=USD Xe6" },
	    { "a few hundred euros", "a few hundred euros=EUR Xe2" }, { "many dollars", "many dollars=USD X" },
	    { "two dozen euros", "two dozen euros=EUR 24" });
}
END_TEST

START_TEST(reads_both_ends_of_ranges)
{
	AMOUNTTEST(
	    { "$5-10 million", "$5=USD 5e6; 10 million=USD 1e7" },
	    { "$5 to 10 million", "$5=USD 5e6; 10 million=USD 1e7" },
	    { "$5 to $10 million", "$5=USD 5e6; $10 million=USD 1e7" },
	    { "$5-$10 million", "$5=USD 5e6; $10 million=USD 1e7" },
	    { "$5 million to $10 million", "$5 million=USD 5e6; $10 million=USD 1e7" },
	    { "$5 to 10 people", "$5=USD 5; 10 people=10 person" }, { "$5 to 10", "$5=USD 5" },
	    { "$5-10", "$5=USD 5; 10=USD 10" }, { "$5-8,000", "$5=USD 5000; 8,000=USD 8000" },
	    { "$50-5,000", "$50=USD 50; 5,000=USD 5000" },
	    { "$5-8,000 million", "$5=USD 5e6; 8,000 million=USD 8e9" },
	    { "$5 to \xe2\x82\xac" "10 million", "$5=USD 5; \xe2\x82\xac" "10 million=EUR 1e7" },
	    { "\xe2\x82\xac" "5 to $10", "\xe2\x82\xac" "5=EUR 5; $10=USD 10" },
	    { "5 to 10 million euros", "5=EUR 5e6; 10 million euros=EUR 1e7" },
	    { "5-10 percent", "5=5; 10 percent=10" }, { "5 to 10 percent", "5=5; 10 percent=10" },
	    { "5 million to 10 million euros", "5 million=EUR 5e6; 10 million euros=EUR 1e7" },
	    { "between 5 and 10 percent", "5=5; 10 percent=10" },
	    { "two to three percent", "two=2; three percent=3" }, { "2 to several percent", "several percent=X" },
	    { "several to 5 percent", "5 percent=5" }, { "20 to 30 boxes", "20=20 box; 30 boxes=30 box" },
	    { "20-30 boxes", "20=20 box; 30 boxes=30 box" }, { "20 or 30 boxes", "20=20 box; 30 boxes=30 box" },
	    { "5 -10 percent", "-10 percent=-10" }, { "$5 -10 million", "$5=USD 5" },
	    { "$5 and $10", "$5=USD 5; $10=USD 10" }, { "from $5 up to $10", "$5=USD 5; $10=USD 10" },
	    { "5 percent to 10 percent", "5 percent=5; 10 percent=10" });
}
END_TEST

START_TEST(tells_what_is_cut_off)
{
	AMOUNTTEST(
	    { "$1,2345", "" }, { "$10x", "" }, { "$10/kg", "$10=USD 10" }, { "$10USD", "$10=USD 10" },
	    { "$10usd", "" }, { "$10.", "$10=USD 10" }, { "$10,", "$10=USD 10" }, { "$10, 20", "$10=USD 10" },
	    { "$10/20", "" }, { "$10.5", "$10.5=USD 10.5" }, { "$10.50", "$10.50=USD 10.5" },
	    { "$10-a-day", "$10=USD 10" }, { "$10m", "$10m=USD 1e7" }, { "$10mn", "$10mn=USD 1e7" },
	    { "$10bn", "$10bn=USD 1e10" }, { "$10 bn", "$10 bn=USD 1e10" }, { "$10k", "$10k=USD 10000" },
	    { "$10tn", "$10tn=USD 1e13" }, { "$10B", "$10B=USD 1e10" }, { "$10 M", "$10 M=USD 1e7" },
	    { "$10 m", "$10 m=USD 1e7" }, { "10 m euros", "10 m euros=EUR 1e7" });
}
END_TEST

START_TEST(reads_currencies)
{
	AMOUNTTEST(
	    { "EUR 5", "EUR 5=EUR 5" }, { "EUR5", "EUR5=EUR 5" }, { "eur 5", "" }, { "5 EUR", "5 EUR=EUR 5" },
	    { "5EUR", "5EUR=EUR 5" }, { "5 eur", "" }, { "5 CHF", "5 CHF=CHF 5" }, { "US$5", "US$5=USD 5" },
	    { "US $5", "$5=USD 5" }, { "A$5", "A$5=AUD 5" }, { "CA$5", "CA$5=CAD 5" },
	    { "HK$5 billion", "HK$5 billion=HKD 5e9" }, { "NT$5", "NT$5=TWD 5" }, { "R$5", "R$5=BRL 5" },
	    { "C5", "" }, { "$C5", "" }, { "\xc2\xa3" "5", "\xc2\xa3" "5=GBP 5" }, { "\xc2\xa3" "5p", "" },
	    { "50p", "50p=GBP 0.5" }, { "50p a day", "50p=GBP 0.5" }, { "5p.m.", "" }, { "5p.", "5p=GBP 0.05" },
	    { "1080p", "" }, { "720p", "" }, { "340p", "340p=GBP 3.4" }, { "4.5p", "4.5p=GBP 0.045" },
	    { "50 p", "" }, { "50P", "" }, { "50px", "" }, { "\xc2\xa5" "500", "\xc2\xa5" "500=JPY 500" },
	    { "\xe2\x82\xb9" "5 crore", "\xe2\x82\xb9" "5 crore=INR 5e7" },
	    { "\xe2\x82\xb9" "5 lakh", "\xe2\x82\xb9" "5 lakh=INR 500000" },
	    { "5 lakh rupees", "5 lakh rupees=INR 500000" }, { "Rs 500", "Rs 500=INR 500" },
	    { "Rs. 500", "Rs. 500=INR 500" }, { "5 pounds", "5 pounds=5 pound" },
	    { "5 pounds sterling", "5 pounds sterling=GBP 5" }, { "5 million pounds", "5 million pounds=GBP 5e6" },
	    { "5 Egyptian pounds", "5 Egyptian pounds=EGP 5" }, { "50 cents", "50 cents=USD 0.5" },
	    { "50 Australian cents", "50 Australian cents=AUD 0.5" }, { "50 pence", "50 pence=GBP 0.5" },
	    { "5 U.S. dollars", "5 U.S. dollars=USD 5" }, { "5 Canadian dollars", "5 Canadian dollars=CAD 5" },
	    { "5 Hong Kong dollars", "5 Hong Kong dollars=HKD 5" }, { "5 pesos", "5 pesos=XXX 5" },
	    { "5 Mexican pesos. Then 6 pesos.", "5 Mexican pesos=MXN 5; 6 pesos=MXN 6" },
	    { "6 pesos, not 5 Mexican pesos", "6 pesos=XXX 6; 5 Mexican pesos=MXN 5" }, { "5 won", "" },
	    { "5 million won", "5 million won=KRW 5e6" }, { "500 won", "500 won=KRW 500" },
	    { "100 won", "100 won=KRW 100" }, { "5 South Korean won", "5 South Korean won=KRW 5" },
	    { "5 marks", "5 marks=5 mark" }, { "5 million marks", "5 million marks=DEM 5e6" },
	    { "5 German marks", "5 German marks=DEM 5" }, { "5 crowns", "5 crowns=XXX 5" },
	    { "5 million crowns", "5 million crowns=XXX 5e6" }, { "5 Danish crowns", "5 Danish crowns=DKK 5" },
	    { "5 francs", "5 francs=XXX 5" }, { "5 Swiss francs", "5 Swiss francs=CHF 5" },
	    { "5 yuan", "5 yuan=CNY 5" }, { "5 rubles", "5 rubles=RUB 5" }, { "5 rand", "5 rand=ZAR 5" },
	    { "5 real", "" }, { "5 million real", "" }, { "5 reais", "5 reais=BRL 5" }, { "5 yen", "5 yen=JPY 5" },
	    { "5 \xe2\x82\xac", "5 \xe2\x82\xac=EUR 5" }, { "5\xe2\x82\xac", "5\xe2\x82\xac=EUR 5" },
	    { "5 $10 bills", "$10=USD 10" }, { "five dollars", "five dollars=USD 5" },
	    { "five-dollar bill", "five-dollar=USD 5" }, { "5-dollar bill", "5-dollar=USD 5" }, { "a dollar", "" },
	    { "one dollar", "one dollar=USD 1" }, { "no dollar", "" }, { "the dollar", "" }, { "euro 5", "" },
	    { "$-5", "" }, { "-5 percent", "-5 percent=-5" }, { "minus 5 percent", "minus 5 percent=-5" },
	    { "(5 percent)", "5 percent=5" }, { "($5)", "$5=USD 5" }, { "5%", "5%=5" }, { "5 %", "5 %=5" },
	    { "5%%", "5%=5" });
}
END_TEST

START_TEST(counts_people_and_things)
{
	AMOUNTTEST(
	    { "212 strollers", "212 strollers=212 stroller" }, { "one stroller", "" },
	    { "one officer died", "one officer=1 officer.dead" }, { "one dead", "one dead=1 person.dead" },
	    { "one was killed", "one=1 person.dead" }, { "5 killed", "5 killed=5 person.dead" },
	    { "5 people killed", "5 people=5 person.dead" }, { "5 people were killed", "5 people=5 person.dead" },
	    { "5 people are believed to have died", "5 people=5 person.dead" },
	    { "5 people, many of them children, died", "5 people=5 person.dead" },
	    { "5 people died and 6 were hurt", "5 people=5 person.dead; 6=6 person.injured" },
	    { "5 people said 6 died", "5 people=5 person" },
	    { "5 people who had been in it died", "5 people=5 person.dead" },
	    { "5 people in a car that crashed died", "5 people=5 person" },
	    { "5 people closed it and died", "5 people=5 person" }, { "5 people; died", "5 people=5 person" },
	    { "5 people wounded", "5 people=5 person.injured" }, { "killing 5", "5=5 person.dead" },
	    { "killing at least 5 people", "5 people=5 person.dead" }, { "killing more than 5", "5=5 person.dead" },
	    { "killing the 5", "5=5 person.dead" }, { "killed 5", "5=5 person.dead" },
	    { "killed at least 5 soldiers", "5 soldiers=5 soldier.dead" }, { "killed: 5", "" },
	    { "the death toll rose to 5", "5=5 person.dead" },
	    { "the toll stood at at least 5", "5=5 person.dead" }, { "the toll of 5 dollars", "5 dollars=USD 5" },
	    { "injuring 5", "5=5 person.injured" },
	    { "injuring 5 and killing 6", "5=5 person.injured; 6=6 person.dead" },
	    { "arresting 5", "5=5 person.arrested" }, { "5 arrests", "5 arrests=5 person.arrested" },
	    { "5 deaths", "5 deaths=5 person.dead" }, { "5 confirmed deaths", "5 confirmed deaths=5 person.dead" },
	    { "5 fatalities", "5 fatalities=5 person.dead" },
	    { "5 unaccounted for", "5 unaccounted=5 person.missing" }, { "5 are missing", "5=5 person.missing" },
	    { "5 missing people", "5 missing=5 person.missing" }, { "5 dead people", "5 dead=5 person.dead" },
	    { "5 miners drowned", "5 miners=5 miner.dead" }, { "5 rescued", "5 rescued=5 person.rescued" },
	    { "5 displaced families", "5 displaced=5 person.displaced" },
	    { "2000 people", "2000 people=2000 person" }, { "in 2000 people", "2000 people=2000 person" },
	    { "1999 books", "" }, { "2101 books", "2101 books=2101 book" },
	    { "1499 books", "1499 books=1499 book" }, { "1999 5", "" },
	    { "in 1999 cars sold", "1999 cars=1999 car" }, { "flight 5 passengers", "" }, { "room 5 chairs", "" },
	    { "page 5 men", "" }, { "Agassi 5 games", "" }, { "Group 5 teams", "" },
	    { "Monday 5 people", "5 people=5 person" }, { "Ruvonia 5 goals", "" },
	    { "(\"5 people\")", "5 people=5 person" }, { "\"5 people", "5 people=5 person" },
	    { "'5 people'", "5 people=5 person" }, { "a5 people", "" }, { "-5 people", "" }, { "/5 people", "" },
	    { "5/6 people", "" }, { "5:30 people", "" }, { "5% people", "5%=5" }, { "5 -people", "" },
	    { "5-people", "" }, { "5-person team", "" }, { "5 hours", "" }, { "5 Mondays", "" },
	    { "5 mornings", "" }, { "5 times", "" }, { "5 o'clock", "" },
	    { "5 and 6 people", "5=5 person; 6 people=6 person" },
	    { "5 of the people", "5 of the people=5 person" }, { "5 of them", "" },
	    { "5 of 6 people", "6 people=6 person" }, { "5 is people", "" },
	    { "5 Ruvonian officials", "5=5 official" }, { "5 Officials", "5=5 official" },
	    { "5 more people", "5 more people=5 person" }, { "5 other people", "5 other people=5 person" },
	    { "5 anti-war protesters", "5 anti-war protesters=5 protester" },
	    { "5 very very old and long lost grey ships", "" }, { "5 new ships", "5 new ships=5 ship" },
	    { "5 ships bags", "5 ships bags=5 bag" }, { "5 cars trucks", "5 cars trucks=5 truck" },
	    { "5 glass", "" }, { "5 buses", "5 buses=5 bus" }, { "5 series", "5 series=5 series" },
	    { "5 aircraft", "5 aircraft=5 aircraft" },
	    { "5 hyperextraordinarilylongishwords",
	    "5 hyperextraordinarilylongishwords=5 hyperextraordinarilylongishword" }, { "5 status", "" },
	    { "5 taxis", "5 taxis=5 taxi" }, { "5 as", "" }, { "5 its", "" }, { "5 gas", "" }, { "5th people", "" },
	    { "fifth people", "" }, { "zero people", "zero people=0 person" }, { "no people", "" },
	    { "several people", "" }, { "dozens of people", "dozens of people=Xe1 person" }, { "a few people", "" },
	    { "many people", "" }, { "hundreds of people died", "hundreds of people=Xe2 person.dead" },
	    { "two dozen people", "two dozen people=24 person" },
	    { "1.5 million people", "1.5 million people=1.5e6 person" }, { "5000-strong crowds", "" });
}
END_TEST

START_TEST(reads_decimals_without_a_zero)
{
	AMOUNTTEST(
	    { "rose .5 percent", ".5 percent=0.5" }, { "It fell. 5 percent", "5 percent=5" },
	    { "up 61.4pc", "61.4pc=61.4" }, { "5 PC makers", "5=5 maker" },
	    { "paid \xe2\x82\xac 1 000", "\xe2\x82\xac 1 000=EUR 1000" });
}
END_TEST

START_TEST(takes_no_share_for_a_count)
{
	AMOUNTTEST(
	    { "two thirds of a per cent", "" }, { "a per cent", "" }, { "half a per cent", "half a per cent=0.5" },
	    { "a percentage point", "a percentage point=1" }, { "one in five children", "" },
	    { "nine out of ten doctors", "" }, { "lives in five cities", "five cities=5 city" });
}
END_TEST

UNIT_MAIN("amount")
{
	tcase_add_test(unit, reads_decimals_without_a_zero);
	tcase_add_test(unit, takes_no_share_for_a_count);
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
	tcase_add_test(unit, reads_fractions_and_groups);
	tcase_add_test(unit, reads_both_ends_of_ranges);
	tcase_add_test(unit, tells_what_is_cut_off);
	tcase_add_test(unit, reads_currencies);
	tcase_add_test(unit, counts_people_and_things);
}
