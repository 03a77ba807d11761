#include "../unit.h"
#include "amount/number.h"

static struct lexemes lexemes;

/* The number that TEXT starts with: the lexemes it takes. */
static size_t
take(const char *text, struct number *v)
{
	size_t at = 0;

	lexeme_cut(&lexemes, bytes_of(text), &at);
	return number_read(lexemes.at, lexemes.n, 0, v);
}

static void
teardown(void)
{
	lexeme_free(&lexemes);
}

START_TEST(reads_digits_and_words)
{
	static const struct {
		const char *text;
		int64_t thousandths;
	} sample[] = {
		{ "7", 7000 }, { "1,234", 1234000 }, { "1,234.56", 1234560 }, { "5 1/2", 5500 }, { "2\xc2\xbd", 2500 },
		{ "twenty-five", 25000 }, { "two hundred and six thousand", 206000000 }, { "3.2 million", 3200000000 },
		{ "one million two hundred thousand", 1200000000 }, { "half a million", 500000000 },
		{ "a dozen", 12000 },
		{ "half a dozen", 6000 }, { "two dozen", 24000 }, { "a couple of", 2000 }, { "two and a half", 2500 },
		{ "zero", 0 }, { "ninety nine", 99000 }, { "five hundred", 500000 }, { "0.0005", 0 }
	};
	struct number v;
	size_t i;

	for (i = 0; i < sizeof sample / sizeof sample[0]; i++) {
		ck_assert_msg(take(sample[i].text, &v) == lexemes.n, "'%s' is not all taken", sample[i].text);
		ck_assert(!v.vague);
		ck_assert_int_eq(number_thousandths(&v), sample[i].thousandths);
	}
}
END_TEST

START_TEST(takes_no_more_than_the_number)
{
	struct number v;

	ck_assert_uint_eq(take("five twenty", &v), 1);
	ck_assert_uint_eq(take("12,34", &v), 0);
	ck_assert_uint_eq(take("5 . 5", &v), 1);
	ck_assert_uint_eq(take("one thousand one thousand", &v), 3);
	ck_assert_int_eq(number_thousandths(&v), 1001000);
}
END_TEST

START_TEST(knows_what_says_no_number)
{
	struct number v;

	ck_assert_uint_eq(take("several", &v), 1);
	ck_assert(v.vague);
	ck_assert_uint_eq(take("a few", &v), 2);
	ck_assert(v.vague);
	ck_assert_uint_eq(take("hundreds of billions of", &v), 4);
	ck_assert(v.vague);
	ck_assert_int_eq(v.exponent, 11);
	ck_assert_uint_eq(take("a man", &v), 0);
	ck_assert_uint_eq(take("half of", &v), 0);
	ck_assert_uint_eq(take("1234567890", &v), 0);
}
END_TEST

START_TEST(stays_within_its_bounds)
{
	struct number v;

	take("999,999,999,999,999,999,999", &v);
	ck_assert_int_lt(v.mantissa, INT64_C(1000000000000000));
	take("999 trillion", &v);
	ck_assert_int_eq(number_thousandths(&v), INT64_C(1000000000000000));
}
END_TEST

UNIT_MAIN("number")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, reads_digits_and_words);
	tcase_add_test(unit, takes_no_more_than_the_number);
	tcase_add_test(unit, knows_what_says_no_number);
	tcase_add_test(unit, stays_within_its_bounds);
}
