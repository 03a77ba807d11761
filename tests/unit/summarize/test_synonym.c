#include "../unit.h"
#include "synonym.h"

static struct synonyms synonyms;
static struct termreader terms;

static void
setup(void)
{
	synonym_read(&synonyms, &terms);
}

static void
teardown(void)
{
	synonym_free(&synonyms);
	termreader_free(&terms);
}

static uint32_t
stem(const char *word)
{
	termreader_read(&terms, bytes_of(word));
	ck_assert_uint_eq(terms.n, 1);
	return terms.term[0].stem;
}

static uint32_t
meaning(const char *word)
{
	return synonym_of(&synonyms, stem(word));
}

START_TEST(nouns_of_verbs_and_irregular_forms_are_one_word)
{
	static const char *const same[][2] = {
		{ "admits", "admission" }, { "decided", "decisions" }, { "lost", "losses" }, { "sells", "sale" },
		{ "rising", "rose" }, { "sunk", "sank" }, { "written", "writes" }, { "meets", "talks" },
		{ "historical", "history" }, { "ties", "relationship" }, { "withdrew", "withdrawal" },
		{ "denied", "denial" }, { "paid", "payments" }, { "sought", "seeks" }, { "banned", "forbids" },
		{ "strained", "complicated" }, { "grievances", "dispute" }, { "slashed", "reduction" }
	};
	size_t i;

	for (i = 0; i < sizeof same / sizeof *same; i++) {
		ck_assert_uint_eq(meaning(same[i][0]), meaning(same[i][1]));
		ck_assert_uint_ne(stem(same[i][0]), stem(same[i][1]));
	}
	ck_assert_uint_ne(meaning("rose"), meaning("fell"));
	ck_assert_uint_ne(meaning("begins"), meaning("ends"));
	ck_assert_uint_ne(meaning("beaten"), meaning("won"));
	ck_assert_uint_eq(meaning("gull"), stem("gull"));
}
END_TEST

START_TEST(a_group_has_each_stem_once)
{
	uint32_t gull = stem("gull"), blaze = stem("blaze"), met = stem("met");
	const uint32_t *all;
	size_t n;

	all = synonym_all(&synonyms, &gull, &n);
	ck_assert_uint_eq(n, 1);
	ck_assert_uint_eq(all[0], gull);
	all = synonym_all(&synonyms, &blaze, &n);
	ck_assert_uint_eq(n, 2);
	ck_assert_uint_eq(all[0], blaze);
	ck_assert_uint_eq(all[1], stem("fires"));
	synonym_all(&synonyms, &met, &n);
	ck_assert_uint_eq(n, 4);	/* "meeting" has the stem of "meet" */
}
END_TEST

START_TEST(words_that_only_say_who_says_it_are_stop_words)
{
	ck_assert(term_is_stop(meaning("according")));
	ck_assert(term_is_stop(meaning("sources")));
	ck_assert(term_is_stop(meaning("reported")));
	ck_assert(!term_is_stop(meaning("minister")));
	ck_assert(!term_is_stop(meaning("admits")));
}
END_TEST

UNIT_MAIN("synonym")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, nouns_of_verbs_and_irregular_forms_are_one_word);
	tcase_add_test(unit, a_group_has_each_stem_once);
	tcase_add_test(unit, words_that_only_say_who_says_it_are_stop_words);
}
