/* Passages beside a plain reading of their definition, shingle by shingle. */
#include "../unit.h"
#include "containment.h"
#include "hash.h"

enum { ROUNDS = 3000, MOST = 300, GAP = 7 };

static struct containment_finder finder;
static struct containment c;
static struct shingle_sample sample;

/* The shingles between two of one passage, at most. */
static size_t
gap_at(unsigned level)
{
	return 32u >> level > GAP ? 32u >> level : GAP;
}

static bool
plain_passage(struct passage *p)
{
	size_t i, gap = 0;

	for (i = p->end; i < sample.n && !shingleset_has(&c.common, i); i++)
		;
	if (i == sample.n)
		return false;
	p->first = i;
	p->length = 0;
	for (; i < sample.n && gap <= gap_at(c.level); i++) {
		if (shingleset_has(&c.common, i)) {
			p->length += gap + 1;
			p->end = i + 1;
			gap = 0;
		} else {
			gap += shingleset_has(&finder.counting[c.level], i);
		}
	}
	return true;
}

static void
fill(uint64_t seed, unsigned common, unsigned counting)
{
	size_t i;

	memset(&c, 0, sizeof c);
	memset(finder.counting, 0, sizeof finder.counting);
	memset(&finder.claimed, 0, sizeof finder.claimed);
	c.level = (unsigned)(hash_pair(seed, 1) % 5);
	sample.n = 1 + hash_pair(seed, 2) % MOST;
	for (i = 0; i < sample.n; i++) {
		if (hash_pair(seed, i + 10) % 100 >= counting)
			continue;
		shingleset_add(&finder.counting[c.level], i);
		finder.sizes[c.level]++;
		if (hash_pair(i, seed) % 100 < common)
			shingleset_add(&c.common, i);
	}
}

static void
compare(void)
{
	struct passage got = { 0, 0, 0 }, wanted = { 0, 0, 0 };
	bool more;

	do {
		more = plain_passage(&wanted);
		ck_assert_int_eq(containment_passage(&finder, &sample, &c, &got), more);
		if (more) {
			ck_assert_uint_eq(got.first, wanted.first);
			ck_assert_uint_eq(got.end, wanted.end);
			ck_assert_uint_eq(got.length, wanted.length);
		}
	} while (more);
}

START_TEST(passages_of_all_kinds)
{
	static const unsigned share[] = { 3, 10, 14, 30, 90, 100 };
	uint64_t i;

	for (i = 0; i < ROUNDS; i++) {
		fill(i, share[i % 6], share[3 + i / 6 % 3]);
		compare();
	}
}
END_TEST

/* Gaps of every length at every place, so also over the ends of words. */
START_TEST(gaps_at_every_place)
{
	size_t at, gap, i;

	memset(&c, 0, sizeof c);
	memset(finder.counting, 0, sizeof finder.counting);
	c.level = 4;
	sample.n = 200;
	for (i = 0; i < sample.n; i++)
		shingleset_add(&finder.counting[4], i);
	for (at = 0; at < 190; at++)
		for (gap = 0; gap <= GAP + 1; gap++) {
			struct passage p = { 0, 0, 0 };

			memset(&c.common, 0, sizeof c.common);
			shingleset_add(&c.common, at);
			shingleset_add(&c.common, at + gap + 1);
			ck_assert(containment_passage(&finder, &sample, &c, &p));
			ck_assert_uint_eq(p.first, at);
			ck_assert_uint_eq(p.length, gap <= GAP ? gap + 2 : 1);
			ck_assert_uint_eq(p.end, gap <= GAP ? at + gap + 2 : at + 1);
			ck_assert_int_eq(containment_passage(&finder, &sample, &c, &p), gap > GAP);
		}
}
END_TEST

/* What is claimed is in the passages, counts, and was not claimed before. */
START_TEST(claims_take_what_is_left)
{
	struct passage p;
	size_t i, left, round;
	unsigned got;

	for (round = 0; round < ROUNDS; round++) {
		memset(finder.sizes, 0, sizeof finder.sizes);
		fill(round, 20, 80);
		if (finder.sizes[c.level] == 0)
			continue;
		for (i = 0; i < sample.n; i++)
			if (hash_pair(round, i + 1000) % 3 == 0)
				shingleset_add(&finder.claimed, i);
		memset(&p, 0, sizeof p);
		for (left = 0; plain_passage(&p); )
			for (i = p.first; i < p.end; i++)
				left += shingleset_has(&finder.counting[c.level], i) &&
				    !shingleset_has(&finder.claimed, i);
		got = (unsigned)(left * 1000 / finder.sizes[c.level]);
		ck_assert_uint_eq(containment_claim(&finder, &sample, &c, got + 1), 0);
		ck_assert_uint_eq(containment_claim(&finder, &sample, &c, got), got);
		ck_assert_uint_eq(containment_claim(&finder, &sample, &c, 0), 0);
	}
}
END_TEST

UNIT_MAIN("passages")
{
	tcase_add_test(unit, passages_of_all_kinds);
	tcase_add_test(unit, gaps_at_every_place);
	tcase_add_test(unit, claims_take_what_is_left);
}
