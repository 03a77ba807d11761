#include "../unit.h"
#include "concepts.h"

enum { MOST = 12 };

/* The weight of a word that the first N of MOST sentences have, all in one voice. */
static uint64_t
weight(size_t n)
{
	static uint32_t stems[MOST][2];
	static struct storysentence s[MOST];
	struct concepts c = { 0 };
	uint64_t found;
	size_t i;

	for (i = 0; i < MOST; i++) {
		stems[i][0] = i < n ? 8 : 16;
		s[i].stem = stems[i];
		s[i].stems = 1;
		s[i].place = (uint32_t)i;
	}
	concepts_find(&c, s, MOST);
	found = concepts_weight(&c, 8);
	concepts_free(&c);
	return found;
}

START_TEST(a_word_weighs_by_the_logarithm_of_its_uses)
{
	/* 256 * log2(1 + n) in whole numbers, from 0 on */
	static const uint64_t want[MOST] = { 0, 256, 405, 512, 594, 661, 718, 768, 811, 850, 885, 917 };
	size_t n;

	for (n = 0; n < MOST; n++)
		ck_assert_uint_eq(weight(n), 16 * want[n]);
}
END_TEST

UNIT_MAIN("conceptsteps")
{
	tcase_add_test(unit, a_word_weighs_by_the_logarithm_of_its_uses);
}
