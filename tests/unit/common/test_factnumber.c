#include "../unit.h"
#include "factnumber.h"

/* A token as text: its kind, its value and, where they are known, how many digits it has. */
static const char *
said(struct factnumber_token t)
{
	static char text[64];

	snprintf(text, sizeof text, "%s %g/%u", t.kind == FACTNUMBER_DIGITS ? "digits" :
	    t.kind == FACTNUMBER_OPAQUE ? "opaque" : "word", (double)t.value / 1000, t.digits);
	return text;
}

#define digits(token, want) ck_assert_str_eq(said(factnumber_digits(bytes_of(token))), want)
#define letters(token, want) ck_assert_str_eq(said(factnumber_letters(bytes_of(token))), want)

START_TEST(reads_digits_with_their_marks)
{
	digits("0", "digits 0/1");
	digits("1234", "digits 1234/4");
	digits("1,200", "digits 1200/0");
	digits("1,2000", "opaque 1.2/0");	/* four decimals */
	digits("1.200", "digits 1.2/0");
	digits("1.200.300", "digits 1.2003e+06/0");
	digits("1,200.300", "digits 1.2003e+06/0");
	digits("1,200.5", "digits 1200.5/0");
	digits("1.200.3", "opaque 1.2/0");
	digits("1,200,3", "digits 1200.3/0");
	digits("3.4567", "opaque 3.456/0");
	digits("3.456", "digits 3.456/0");
	digits("3.4m", "digits 3.4e+06/0");
	digits("3.", "opaque 3/0");
	digits("21st", "digits 21/0");
	digits("40x", "opaque 40/0");
	digits("12tn", "digits 1.2e+13/0");
}
END_TEST

START_TEST(letters_that_a_scanner_took_for_digits)
{
	digits("9,3oo", "digits 9300/0");
	digits("2l4", "digits 214/3");
	digits("2i4", "digits 214/3");
	digits("2o4", "digits 204/3");
	digits("2oo", "digits 200/3");
	digits("2lx", "opaque 2/0");
	digits("2ox", "opaque 2/0");
	digits("2xl4", "opaque 2/0");
	digits("2l", "opaque 2/0");
	digits("2o", "opaque 2/0");
	digits("1111111111111111111111l3", "digits 1e+15/24");	/* 24 bytes, of which a fixed most counts */
	digits("11111111111111111111111l3", "opaque 1e+15/0");
	letters("l971", "digits 1971/4");
	letters("l97", "digits 197/3");
	letters("l9", "opaque 0/0");
	letters("i971", "opaque 0/0");
	letters("l97x", "opaque 0/0");
}
END_TEST

static struct factnumber number;

static bool
add(struct factnumber_token t)
{
	return factnumber_add(&number, &t);
}

static bool
add_digits(const char *token)
{
	return add(factnumber_digits(bytes_of(token)));
}

static bool
add_word(enum factword_kind kind, int64_t value)
{
	return add((struct factnumber_token){ FACTNUMBER_WORD, kind, value, 0 });
}

static void
setup(void)
{
	memset(&number, 0, sizeof number);
}

#define value_is(want) ck_assert_int_eq(factnumber_value(&number), INT64_C(1000) * (want))

START_TEST(groups_of_three_digits_go_on)
{
	ck_assert(add_digits("10"));
	ck_assert(add_digits("000"));
	value_is(10000);
	ck_assert(!add_digits("12"));
	ck_assert(!add_digits("1234"));
	ck_assert(add_digits("500"));
	value_is(10000500);
	setup();
	ck_assert(add_digits("123"));
	ck_assert(add_digits("456"));
	value_is(123456);
	setup();
	ck_assert(add_digits("1234"));
	ck_assert(!add_digits("567"));
	value_is(1234);
	setup();
	ck_assert(add_digits("1.5"));
	ck_assert(!add_digits("567"));
	setup();
	ck_assert(add_word(FACTWORD_UNIT, 2));
	ck_assert(!add_digits("567"));
	value_is(2);
}
END_TEST

START_TEST(words_make_a_number)
{
	ck_assert(add_word(FACTWORD_TENS, 20));
	ck_assert(!add_word(FACTWORD_TENS, 30));
	ck_assert(!add_word(FACTWORD_UNIT, 10));
	ck_assert(add_word(FACTWORD_UNIT, 9));
	value_is(29);
	ck_assert(!add_word(FACTWORD_UNIT, 3));
	ck_assert(add_word(FACTWORD_THOUSAND, 1000));
	value_is(29000);
	ck_assert(add_word(FACTWORD_HUNDRED, 100));
	value_is(29100);
	ck_assert(add_word(FACTWORD_ONE, 1));
	value_is(29101);
	ck_assert(!add_word(FACTWORD_MONTH, 3));
	ck_assert(!add_word(FACTWORD_WEEKDAY, 3));
	value_is(29101);
	setup();
	ck_assert(add_word(FACTWORD_THOUSAND, 1000000));
	ck_assert(add_word(FACTWORD_THOUSAND, 1000));
	value_is(1001000);
	setup();
	ck_assert(add_digits("3.4"));
	ck_assert(add_word(FACTWORD_THOUSAND, 1000000));
	value_is(3400000);
}
END_TEST

START_TEST(an_opaque_token_is_a_number_of_its_own)
{
	ck_assert(add_digits("40x"));
	ck_assert_int_eq(number.state, FACTNUMBER_SEALED);
	ck_assert(!add_word(FACTWORD_HUNDRED, 100));
	value_is(40);
	setup();
	ck_assert(add_digits("40"));
	ck_assert_int_eq(number.state, FACTNUMBER_NUMBER);
	ck_assert(!add_digits("40x"));
	value_is(40);
}
END_TEST

START_TEST(large_numbers_stop_at_the_most)
{
	ck_assert(add_digits("99999999999999999999"));
	ck_assert(factnumber_value(&number) == FACTNUMBER_MOST);
	ck_assert(add_word(FACTWORD_THOUSAND, 1000000));
	ck_assert(factnumber_value(&number) == FACTNUMBER_MOST);
	setup();
	ck_assert(add_digits("1000000000000000"));
	ck_assert(factnumber_value(&number) == FACTNUMBER_MOST);
	setup();
	ck_assert(add_digits("999999999999999"));
	value_is(INT64_C(999999999999999));
}
END_TEST

UNIT_MAIN("factnumber")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, reads_digits_with_their_marks);
	tcase_add_test(unit, letters_that_a_scanner_took_for_digits);
	tcase_add_test(unit, groups_of_three_digits_go_on);
	tcase_add_test(unit, words_make_a_number);
	tcase_add_test(unit, an_opaque_token_is_a_number_of_its_own);
	tcase_add_test(unit, large_numbers_stop_at_the_most);
}
