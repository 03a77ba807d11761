#include "../unit.h"
#include "wordcluster.h"

/* Two sets of words that stand beside the same others, in a text of "the NOUN VERB". */
START_TEST(words_of_one_use_share_a_class)
{
	enum { BORDER, THE, DOG, CAT, RUNS, SLEEPS, WORDS };
	struct wordcluster_bigram bigram[] = {
		{ BORDER, THE, 20 }, { THE, DOG, 9 }, { THE, CAT, 11 }, { DOG, RUNS, 5 }, { DOG, SLEEPS, 4 },
		{ CAT, RUNS, 5 }, { CAT, SLEEPS, 6 }, { RUNS, BORDER, 10 }, { SLEEPS, BORDER, 5 }, { SLEEPS, BORDER, 5 }
	};
	size_t n = wordcluster_merge(bigram, sizeof bigram / sizeof bigram[0]);
	uint32_t class_of[WORDS];

	ck_assert_uint_eq(n, 9);
	wordcluster_induce(bigram, n, WORDS, 1, 4, 20, class_of);
	ck_assert_uint_eq(class_of[BORDER], 0);
	ck_assert_uint_eq(class_of[DOG], class_of[CAT]);
	ck_assert_uint_eq(class_of[RUNS], class_of[SLEEPS]);
	ck_assert_uint_ne(class_of[DOG], class_of[RUNS]);
	ck_assert_uint_ne(class_of[THE], class_of[DOG]);
}
END_TEST

UNIT_MAIN("wordcluster")
{
	tcase_add_test(unit, words_of_one_use_share_a_class);
}
