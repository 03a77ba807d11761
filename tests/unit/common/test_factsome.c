/*
 * facts_read_some() ends early, and what it found by then is what facts_read() finds: neither is a fact cut short that
 * the next word changes, nor a name kept that the end of the line takes away.
 */
#include "../unit.h"
#include "facts.h"

enum { MOST = 40 };

static struct facts facts;

static void
setup(void)
{
	facts_start(&facts);
}

static void
teardown(void)
{
	facts_free(&facts);
	memset(&facts, 0, sizeof facts);
}

/* Puts the first MOST facts that count in FOUND; returns how many. */
static size_t
certain(struct fact found[MOST])
{
	size_t i, n = 0;

	for (i = 0; i < facts.n && n < MOST; i++)
		if (!facts.fact[i].bare && !facts.fact[i].doubtful)
			found[n++] = facts.fact[i];
	return n;
}

static void
assert_same(const struct fact *a, const struct fact *b)
{
	ck_assert_uint_eq(a->start, b->start);
	ck_assert_uint_eq(a->end, b->end);
	ck_assert_uint_eq(a->kind, b->kind);
	ck_assert(a->value == b->value && a->context == b->context);
	ck_assert(a->low == b->low && a->high == b->high);
}

/* Reads as many facts as each number asks for; returns how many there are. */
static size_t
same_whatever_is_enough(const char *text)
{
	struct fact all[MOST], some[MOST];
	size_t i, n, enough;

	facts_read(&facts, bytes_of(text));
	n = certain(all);
	for (enough = 0; enough <= n; enough++) {
		facts_read_some(&facts, bytes_of(text), enough);
		ck_assert_uint_ge(certain(some), enough);
		for (i = 0; i < enough; i++)
			assert_same(&some[i], &all[i]);
	}
	facts_read_some(&facts, bytes_of(text), n + 1);
	ck_assert_uint_eq(certain(some), n);
	return n;
}

START_TEST(a_fact_is_read_to_its_end)
{
	ck_assert_uint_eq(same_whatever_is_enough("some 12 to 15 boats of 3 to 5 million, and 7-9 more of them"), 3);
	ck_assert_uint_eq(same_whatever_is_enough("only two hundred and five men saw twenty-one dogs there"), 2);
	ck_assert_uint_eq(same_whatever_is_enough("shut on Monday, March 3, 2025 and on 4 May of 2026 again"), 2);
	ck_assert_uint_eq(same_whatever_is_enough("they saw Orn Vell-Adra's boat, then A. Velm and Ulla Orn"), 3);
	ck_assert_uint_eq(same_whatever_is_enough("built in mars 2020 or so, and in mars they rest for long"), 1);
	ck_assert_uint_eq(same_whatever_is_enough("3\xE6\x9C\x88" "4\xE6\x97\xA5\xE3\x80\x81" "5\xE6\x9C\x88"
	    "6\xE6\x97\xA5\xE3\x81\xAB" "7\xE4\xBA\xBA"), 2);
	ck_assert_uint_eq(same_whatever_is_enough(""), 0);
}
END_TEST

START_TEST(a_line_may_lose_its_names_at_its_end)
{
	/* the last has no more than 3 capitals in 5 words, and the same where a figure or nothing follows */
	ck_assert_uint_eq(same_whatever_is_enough("they saw Orn There Again Before All Others Came Home Too"), 0);
	ck_assert_uint_eq(same_whatever_is_enough("they saw Orn on 12 boats There Again Before Any Came Home"), 1);
	ck_assert_uint_eq(same_whatever_is_enough("they saw Orn\nand Velm\nThe Old Boats Of Velden Sail\nby 7 men"), 3);
	ck_assert_uint_eq(same_whatever_is_enough("then came Orn and Velm or Adra and 4 or 5 men to Ulla"), 6);
	ck_assert_uint_eq(same_whatever_is_enough("they saw \xC3\x96rn \xC3\x9Cnter \xC3\x84lter \xC3\x96" "ben "
	    "\xC3\x9C" "ber Ober"), 0);
}
END_TEST

/* The words that are read of a text, which goes on for long; all of it is SIZE_MAX. */
static size_t
read_of(const char *text, size_t enough)
{
	char s[200];
	size_t all;

	snprintf(s, sizeof s, "%s%s", text, " of whom we know no more than that");
	facts_read(&facts, bytes_of(s));
	all = facts.words;
	facts_read_some(&facts, bytes_of(s), enough);
	return facts.words < all ? facts.words : SIZE_MAX;
}

START_TEST(reading_ends_early)
{
	static const char text[] = "it took 12 men and then 13 dogs to find 14 cats\nof 15 mice";

	ck_assert_uint_eq(read_of(text, 0), 0);
	ck_assert_uint_eq(read_of(text, 1), 6);
	ck_assert_uint_eq(read_of(text, 2), 10);
	ck_assert_uint_eq(read_of(text, 3), 12);
	ck_assert_uint_gt(read_of(text, 4), 15);
	ck_assert_uint_gt(read_of("some 12 or 13 more", 1), 4);	/* so near, it might be of the first */
	ck_assert_uint_eq(read_of("some 12 men\nof 13", 1), 3);
}
END_TEST

START_TEST(the_capitals_to_come_are_counted)
{
	/* 4 words and a figure: 6 capitals more make 6 in 10 words, which is no title yet */
	ck_assert_uint_eq(read_of("they saw 12 boats by A B C D E F", 1), 5);
	ck_assert_uint_eq(read_of("they saw 12 boats by A B C D E F G", 1), SIZE_MAX);
	ck_assert_uint_eq(read_of("they saw 12 boats by A Bee C D E F until they came home", 1), 5);
	ck_assert_uint_eq(read_of("they saw 12 boats by A Bee C D E F until they came home for G", 1), SIZE_MAX);
	ck_assert_uint_eq(read_of("they saw 12 boats by \xC3\x96 \xC3\x96 \xC3\x96 D E F", 1), 5);
	ck_assert_uint_eq(read_of("they saw 12 boats by \xC3\x96 \xC3\x96 \xC3\x96 D E F G", 1), SIZE_MAX);
	ck_assert_uint_eq(read_of("they saw 12 boats by A Bee C D\nE F G", 1), 5);
	/* those that were read count, too */
	ck_assert_uint_eq(read_of("we of Orn had 12 boats by A B C", 1), 7);
	ck_assert_uint_eq(read_of("we of Orn had 12 boats by A B C D E F G H", 1), SIZE_MAX);
}
END_TEST

UNIT_MAIN("factsome")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, a_fact_is_read_to_its_end);
	tcase_add_test(unit, a_line_may_lose_its_names_at_its_end);
	tcase_add_test(unit, reading_ends_early);
	tcase_add_test(unit, the_capitals_to_come_are_counted);
}
