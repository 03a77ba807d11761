#include "../unit.h"
#include "shingleset.h"

static struct shingleset set, other;

/* Sets of few and of many, spread by MULTIPLE; those of RUN in a row are in or out together. */
static void
fill(struct shingleset *s, size_t multiple, size_t run, size_t share)
{
	size_t i;

	shingleset_clear(s);
	for (i = 0; i < SHINGLE_MOST; i++)
		if (i / run * multiple % 101 < share)
			shingleset_add(s, i);
}

START_TEST(holds_what_was_added)
{
	size_t i;

	shingleset_clear(&set);
	for (i = 0; i < SHINGLE_MOST; i += 5)
		shingleset_add(&set, i);
	for (i = 0; i < SHINGLE_MOST; i++)
		ck_assert_int_eq(shingleset_has(&set, i), i % 5 == 0);
	ck_assert_uint_eq(shingleset_count(&set), (SHINGLE_MOST + 4) / 5);
	shingleset_clear(&set);
	ck_assert_uint_eq(shingleset_count(&set), 0);
	ck_assert(!shingleset_has(&set, 0));
}
END_TEST

static size_t
next_of(const struct shingleset *s, size_t i, size_t end)
{
	while (i < end && !shingleset_has(s, i))
		i++;
	return i < end ? i : end;
}

static size_t
count_of(const struct shingleset *s, size_t from, size_t end, size_t most)
{
	size_t n = 0;

	for (; from < end && n <= most; from++)
		n += shingleset_has(s, from);
	return n;
}

static void
check_stretches(void)
{
	static const size_t mosts[] = { 0, 1, 7, 32, SHINGLE_MOST };
	size_t from, end, k;

	for (from = 0; from <= 200; from++)
		for (end = 0; end <= 200; end++) {
			ck_assert_uint_eq(shingleset_next(&set, from, end), next_of(&set, from, end));
			for (k = 0; k < sizeof mosts / sizeof *mosts; k++)
				ck_assert_uint_eq(shingleset_count_between(&set, from, end, mosts[k]),
				    count_of(&set, from, end, mosts[k]));
		}
	for (from = SHINGLE_MOST - 70; from <= SHINGLE_MOST; from++) {
		ck_assert_uint_eq(shingleset_next(&set, from, SHINGLE_MOST), next_of(&set, from, SHINGLE_MOST));
		ck_assert_uint_eq(shingleset_count_between(&set, from, SHINGLE_MOST, 99),
		    count_of(&set, from, SHINGLE_MOST, 99));
	}
}

START_TEST(finds_and_counts_between_any_two)
{
	fill(&set, 37, 1, 50);
	check_stretches();
	fill(&set, 29, 1, 2);
	check_stretches();
	fill(&set, 1, 70, 1);
	check_stretches();
	fill(&set, 1, 1, 101);
	check_stretches();
	shingleset_clear(&set);
	check_stretches();
}
END_TEST

START_TEST(removes_what_another_has)
{
	struct shingleset before;
	size_t i, n = 0;

	fill(&set, 37, 1, 50);
	fill(&other, 29, 3, 30);
	before = set;
	for (i = 0; i < SHINGLE_MOST; i++)
		n += shingleset_has(&set, i) && shingleset_has(&other, i);
	ck_assert_uint_eq(shingleset_remove(&set, &other), n);
	for (i = 0; i < SHINGLE_MOST; i++)
		ck_assert_int_eq(shingleset_has(&set, i), shingleset_has(&before, i) && !shingleset_has(&other, i));
	ck_assert_uint_eq(shingleset_remove(&set, &other), 0);
}
END_TEST

UNIT_MAIN("shingleset")
{
	tcase_add_test(unit, holds_what_was_added);
	tcase_add_test(unit, finds_and_counts_between_any_two);
	tcase_add_test(unit, removes_what_another_has);
}
