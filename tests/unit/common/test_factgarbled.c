/*
 * Letters that a scanner reads for digits: o for 0 and l or i for 1, amid digits or, of an l, before them.
 */
#include "../unit.h"
#include "facts.h"
#include "factnumber.h"

/* The value of a token, in thousandths; -1 where it is no number. */
static int64_t
value_of(const char *token)
{
	struct factnumber_token t = factnumber_digits(bytes_of(token));

	return t.kind == FACTNUMBER_DIGITS ? t.value : -1;
}

START_TEST(letters_that_multiply)
{
	static const struct {
		const char *token;
		int64_t value;
	} rows[] = {
		{ "7", 7000 }, { "1st", 1000 }, { "2nd", 2000 }, { "3rd", 3000 }, { "4th", 4000 }, { "80s", 80000 },
		{ "9am", 9000 }, { "9pm", 9000 }, { "40k", 40000000 }, { "2.5m", INT64_C(2500000000) },
		{ "3mn", INT64_C(3000000000) }, { "3mln", INT64_C(3000000000) }, { "3bn", INT64_C(3000000000000) },
		{ "3b", INT64_C(3000000000000) }, { "3tn", INT64_C(3000000000000000) }, { "3x", -1 }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		ck_assert_int_eq(value_of(rows[i].token), rows[i].value);
}
END_TEST

START_TEST(letters_amid_digits)
{
	ck_assert_int_eq(value_of("9,3oo"), 9300000);
	ck_assert_int_eq(value_of("2o15"), 2015000);
	ck_assert_int_eq(value_of("2l4"), 214000);
	ck_assert_int_eq(value_of("2i4"), 214000);
	ck_assert_int_eq(value_of("3oom"), INT64_C(300000000000));
	ck_assert_uint_eq(factnumber_digits(bytes_of("2o15")).digits, 4);
	ck_assert_int_eq(value_of("2ll"), -1);
	ck_assert_int_eq(value_of("2a4"), -1);
	ck_assert_int_eq(value_of("1o"), -1);	/* "1o de maio" */
	ck_assert_int_eq(value_of("5l"), -1);	/* five litres */
	ck_assert_int_eq(value_of("12oz"), -1);
	ck_assert_int_eq(value_of("1l2345678901234567890123"), INT64_C(1000000000000000000));
	ck_assert_int_eq(value_of("1l23456789012345678901234"), -1);
}
END_TEST

static int
kind_of(const char *token)
{
	return factnumber_letters(bytes_of(token)).kind;
}

START_TEST(an_l_before_digits)
{
	ck_assert_int_eq(factnumber_letters(bytes_of("l971")).value, 1971000);
	ck_assert_uint_eq(factnumber_letters(bytes_of("l971")).digits, 4);
	ck_assert_int_eq(factnumber_letters(bytes_of("l40")).value, 140000);
	ck_assert_int_eq(kind_of("l4"), FACTNUMBER_OPAQUE);
	ck_assert_int_eq(kind_of("l4o"), FACTNUMBER_OPAQUE);
	ck_assert_int_eq(kind_of("I95"), FACTNUMBER_OPAQUE);
	ck_assert_int_eq(kind_of("m40"), FACTNUMBER_OPAQUE);
	ck_assert_int_eq(kind_of("l12345678901234567890123"), FACTNUMBER_DIGITS);
	ck_assert_int_eq(kind_of("l123456789012345678901234"), FACTNUMBER_OPAQUE);
}
END_TEST

/* Whether the facts of two texts say the same. */
static bool
alike(const char *a, const char *b)
{
	struct facts f = { 0 };
	uint64_t value, context, sum;
	size_t n;
	bool same;

	facts_start(&f);
	facts_read(&f, bytes_of(a));
	ck_assert_uint_ge(f.n, 1);
	n = f.n;
	value = f.fact[0].value;
	context = f.fact[0].context;
	sum = f.sum;
	facts_read(&f, bytes_of(b));
	same = f.n == n && f.fact[0].value == value && f.fact[0].context == context && f.sum == sum;
	facts_free(&f);
	return same;
}

START_TEST(texts_that_a_scanner_read)
{
	ck_assert(alike("it was built in l971 of 9,3OO stones", "it was built in 1971 of 9,300 stones"));
	ck_assert(alike("on May 4, l998 they came", "on May 4, 1998 they came"));
	ck_assert(!alike("it was built in l971 of oak", "it was built in 1972 of oak"));
	ck_assert(!alike("of TX40 they say", "of TX60 they say"));
}
END_TEST

UNIT_MAIN("factgarbled")
{
	tcase_add_test(unit, letters_that_multiply);
	tcase_add_test(unit, letters_amid_digits);
	tcase_add_test(unit, an_l_before_digits);
	tcase_add_test(unit, texts_that_a_scanner_read);
}
