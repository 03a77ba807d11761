#include <stdlib.h>

#include "../unit.h"
#include "concepts.h"
#include "story.h"
#include "storyview.h"
#include "termreader.h"

static struct corpus c;
static struct storyview view;
static struct concepts concepts;

/* Finds the concepts of what was said. */
static void
find(void)
{
	storyview_make(&view, &c, 0);
	concepts_find(&concepts, view.sentence, view.sentences + view.titles);
}

static void
release(void)
{
	concepts_free(&concepts);
	storyview_free(&view);
	corpus_free(&c);
}

static uint32_t
stem_of(const char *word)
{
	struct termreader terms = { 0 };
	uint32_t stem;

	termreader_read(&terms, bytes_of(word));
	stem = terms.term[0].stem;
	termreader_free(&terms);
	return stem;
}

static unsigned long long
weight_of(const char *word)
{
	return concepts_weight(&concepts, stem_of(word));
}

static unsigned long long
pair_weight(const char *first, const char *second)
{
	uint64_t *number = hash_find(&concepts.number, hash_pair(stem_of(first), stem_of(second)));

	return number != NULL ? concepts.weight[*number - 1] : 0;
}

START_TEST(one_voice_brings_up_words_alone)
{
	story_say(&c, "a", "Echo", "", "", "boats sank");
	story_say(&c, "a", "Echo", "", "", "boats burnt");
	find();
	ck_assert_uint_eq(concepts.n, 3);
	ck_assert_uint_eq(weight_of("sank"), 16 * 256);
	ck_assert_uint_eq(weight_of("boats"), 16 * (256 + 149));
	ck_assert_uint_eq(pair_weight("boats", "sank"), 0);
	release();
}
END_TEST

START_TEST(a_second_voice_makes_words_and_pairs_count_twice)
{
	story_say(&c, "a", "Echo", "", "2026-03-01", "boats sank");
	story_say(&c, "b", "Star", "", "2026-03-02", "boats sank today");
	find();
	ck_assert_uint_eq(weight_of("boats"), 2 * 16 * (256 + 256));
	ck_assert_uint_eq(pair_weight("boats", "sank"), 2 * 24 * (256 + 256));
	ck_assert_uint_eq(pair_weight("sank", "today"), 24 * 256);
	release();
}
END_TEST

START_TEST(a_word_counts_once_a_sentence)
{
	story_say(&c, "a", "Echo", "", "", "boats and boats");
	find();
	ck_assert_uint_eq(weight_of("boats"), 16 * 256);
	ck_assert_uint_eq(concepts.n, 1);
	release();
}
END_TEST

START_TEST(stop_words_count_beside_others_alone)
{
	story_say(&c, "a", "Echo", "", "2026-03-01", "of the boats");
	story_say(&c, "b", "Star", "", "2026-03-02", "of the boats there");
	find();
	ck_assert_uint_eq(weight_of("the"), 0);
	ck_assert_uint_eq(pair_weight("of", "the"), 0);
	ck_assert_uint_eq(pair_weight("the", "boats"), 2 * 24 * (256 + 256));
	ck_assert_uint_eq(pair_weight("boats", "there"), 24 * 256);
	release();
}
END_TEST

START_TEST(the_concepts_of_a_sentence_are_numbers)
{
	const uint32_t *item;
	size_t n;

	story_say(&c, "a", "Echo", "", "", "boats sank");
	story_say(&c, "a", "Echo", "", "", "the");
	story_say(&c, "a", "Echo", "", "", "boats burnt");
	find();
	item = concepts_of(&concepts, 0, &n);
	ck_assert_uint_eq(n, 2);
	ck_assert_uint_eq(item[0], 0);
	ck_assert_uint_eq(item[1], 1);
	ck_assert_ptr_null(concepts_of(&concepts, 1, &n));
	ck_assert_uint_eq(n, 0);
	item = concepts_of(&concepts, 2, &n);
	ck_assert_uint_eq(n, 2);
	ck_assert_uint_eq(item[0], 0);
	ck_assert_uint_eq(item[1], 2);
	release();
}
END_TEST

START_TEST(rare_words_have_a_high_idf)
{
	uint16_t shared;

	story_say(&c, "a", "Echo", "", "", "boats sank");
	story_say(&c, "a", "Echo", "", "", "boats burnt");
	story_say(&c, "a", "Echo", "", "", "crews swam");
	find();
	ck_assert_uint_eq(concepts.sentences, 3);
	ck_assert_uint_eq(concepts_idf(&concepts, stem_of("sank"), &shared), 512);	/* log2(1 + 3) */
	ck_assert_uint_eq(shared, 512);
	ck_assert_uint_eq(concepts_idf(&concepts, stem_of("boats"), &shared), 256);	/* log2(1 + 3 / 2) */
	ck_assert_uint_eq(shared, 512);
	ck_assert_uint_eq(concepts_idf(&concepts, stem_of("boats"), &shared), 256);	/* as it is kept */
	ck_assert_uint_eq(shared, 512);
	ck_assert_uint_eq(concepts_idf(&concepts, stem_of("unheard"), &shared), 512);
	release();
}
END_TEST

START_TEST(a_repetition_weighs_nothing)
{
	story_say(&c, "a", "Echo", "", "2026-03-01", "boats sank");
	story_say(&c, "b", "Star", "", "2026-03-02", "boats sank");
	find();
	ck_assert_uint_eq(concepts.sentences, 1);
	ck_assert_uint_eq(weight_of("boats"), 16 * 256);
	release();
}
END_TEST

UNIT_MAIN("concepts")
{
	tcase_add_test(unit, one_voice_brings_up_words_alone);
	tcase_add_test(unit, a_second_voice_makes_words_and_pairs_count_twice);
	tcase_add_test(unit, a_word_counts_once_a_sentence);
	tcase_add_test(unit, stop_words_count_beside_others_alone);
	tcase_add_test(unit, the_concepts_of_a_sentence_are_numbers);
	tcase_add_test(unit, rare_words_have_a_high_idf);
	tcase_add_test(unit, a_repetition_weighs_nothing);
}
