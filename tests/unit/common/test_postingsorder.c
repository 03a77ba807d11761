#include "../unit.h"
#include "hash.h"
#include "postings.h"

#define KEYS_MASK (((uint64_t)1 << 39) - 1)

enum { MODEL = 4000, KEYS = 700, MOST = 3 };

/* What was added, in the order of the numbers. */
struct entry {
	uint64_t key;
	uint32_t number;
};

static struct entry entry[MODEL];
static size_t entries;
static struct postings p;

static void
setup(void)
{
	memset(&p, 0, sizeof p);
	p.most = MOST;
	entries = 0;
}

static void
teardown(void)
{
	postings_free(&p);
}

/* The key whose posting has these high bits and these seven low ones: the spreading of postings.c undone. */
static uint64_t
key_at(uint64_t high, uint64_t low)
{
	return ((high << 7 | low) * 0xf1de83e19937733dULL) & KEYS_MASK;
}

static void
add(uint64_t key)
{
	entry[entries].key = key;
	entry[entries].number = postings_number(&p);
	ck_assert(postings_add(&p, key, entry[entries].number));
	ck_assert(!postings_add(&p, key, entry[entries].number));
	entries++;
}

/* Finds of each key the newest that are remembered, in order. */
static void
check(uint64_t key)
{
	uint32_t found[POSTINGS_MOST];
	size_t i, at = 0, n = postings_find(&p, key, found);

	for (i = entries; i-- > 0 && at < MOST; ) {
		if (entry[i].key != key || postings_age(&p, entry[i].number) > postings_remembered(&p))
			continue;
		ck_assert_uint_lt(at, n);
		ck_assert_uint_eq(found[at], entry[i].number);
		at++;
	}
	ck_assert_uint_eq(at, n);
}

START_TEST(finds_the_newest_of_each_key_while_it_grows)
{
	size_t i;

	for (i = 0; i < MODEL; i++) {
		add(hash_pair(i * i, 1) % KEYS + 1);
		if (i % 500 == 499)
			for (uint64_t key = 0; key <= KEYS + 1; key++)
				check(key);
		if (i % 3 == 2)
			postings_forget(&p);
	}
	ck_assert_uint_le(p.used, 4 * p.cap / 5);
}
END_TEST

/* As many keys as belong to the last places of the table: they go on behind it. */
START_TEST(keys_of_the_last_place_have_room)
{
	size_t i;

	for (i = 0; i < 120; i++)
		add(key_at(0xffffffff, i));
	for (i = 0; i < 120; i++)
		add(key_at(0xffffffff, i));
	for (i = 0; i < 120; i++)
		check(key_at(0xffffffff, i));
	check(key_at(0xffffffff, 120));
	check(key_at(0xfffffffe, 0));
	ck_assert_uint_gt(p.slack, 240);
	ck_assert_uint_le(p.slack, 512);
	ck_assert_uint_eq(p.slot[p.cap + p.slack - 1], 0);
}
END_TEST

/* Keys that are forced together are found, and so are those before and after them, in whatever order they came. */
START_TEST(keys_of_one_place_stay_apart)
{
	size_t i, j;

	for (i = 0; i < 100; i++)
		add(key_at(0x80000000 + (i % 2 == 0 ? 0 : 1), i * 37 % 101));
	for (i = 0; i < 2; i++)
		for (j = 0; j < 128; j++)
			check(key_at(0x80000000 + i, j));
	check(key_at(0x7fffffff, 127));
	check(key_at(0x80000002, 0));
}
END_TEST

START_TEST(each_posting_is_told_once)
{
	size_t i, at = 0, n = 0, told[MODEL] = { 0 };
	uint64_t key;
	uint32_t number;

	for (i = 0; i < MODEL; i++)
		add(hash_pair(i, 2) & KEYS_MASK);
	for (i = 0; i < 1000; i++)
		postings_forget(&p);
	while (postings_each(&p, &at, &key, &number)) {
		ck_assert_uint_lt(number, MODEL);
		ck_assert(entry[number].key == key);
		told[number]++;
		n++;
	}
	ck_assert_uint_eq(n, MODEL - 1000);
	for (i = 0; i < MODEL; i++)
		ck_assert_uint_eq(told[i], i >= 1000);
}
END_TEST

START_TEST(a_forgotten_posting_makes_room_for_its_key)
{
	size_t used;

	add(5);
	add(5);
	used = p.used;
	postings_forget(&p);
	add(5);
	ck_assert_uint_eq(p.used, used);
	check(5);
	add(5);
	ck_assert_uint_eq(p.used, used + 1);
	check(5);
	add(5);
	ck_assert_uint_eq(p.used, used + 1);
	check(5);
}
END_TEST

UNIT_MAIN("postingsorder")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, finds_the_newest_of_each_key_while_it_grows);
	tcase_add_test(unit, keys_of_the_last_place_have_room);
	tcase_add_test(unit, keys_of_one_place_stay_apart);
	tcase_add_test(unit, each_posting_is_told_once);
	tcase_add_test(unit, a_forgotten_posting_makes_room_for_its_key);
}
