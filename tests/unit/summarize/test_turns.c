#include "../unit.h"
#include "story.h"
#include "summary.h"

/* The sources of the sentences that are chosen of two, the second told by SOURCE at WHEN; joined by "|". */
static const char *
sources(const char *first, const char *source, const char *when, const char *second)
{
	static char list[100];
	struct summary_limits limits = { .sentences = 5, .words = SIZE_MAX };
	struct outcome_words outcomes = { 0 };
	struct synonyms synonyms = { .cap = 0 };
	struct corpus c = { 0 };
	struct summary b = { 0 };
	size_t i;

	story_say(&c, "a", "Post", "", "2026-03-01T08:00:00Z", first);
	story_say(&c, "b", source, "", when, second);
	outcome_read_words(&outcomes, &c.terms);
	synonym_read(&synonyms, &c.terms);
	limits.outcomes = &outcomes;
	limits.synonyms = &synonyms;
	summary_make(&b, &c, 0, &limits);
	list[0] = '\0';
	for (i = 0; i < b.n; i++)
		snprintf(list + strlen(list), sizeof list - strlen(list), "%s%.*s", i > 0 ? "|" : "",
		    (int)b.item[i].sources.names.n, (const char *)b.item[i].sources.names.p);
	summary_free(&b);
	corpus_free(&c);
	outcome_free_words(&outcomes);
	synonym_free(&synonyms);
	return list;
}

START_TEST(opposites_are_both_told_each_by_its_own_source)
{
	const char *approved = "The council of Aln approved the tax on salmon farms on Monday.";

	ck_assert_str_eq(sources(approved, "Star", "2026-03-01T09:00:00Z",
	    "The council of Aln rejected the tax on salmon farms on Monday."), "Star|Post");
	ck_assert_str_eq(sources(approved, "Star", "2026-03-01T09:00:00Z",
	    "On Monday the council of Aln approved the tax on salmon farms."), "Star");
}
END_TEST

START_TEST(of_opposites_told_long_apart_or_by_one_source_the_newer_is)
{
	const char *approved = "The council of Aln approved the tax on salmon farms on Monday.";
	const char *rejected = "The council of Aln rejected the tax on salmon farms on Monday.";

	ck_assert_str_eq(sources(approved, "Star", "2026-03-01T20:00:00Z", rejected), "Star");
	ck_assert_str_eq(sources(approved, "Post", "2026-03-01T09:00:00Z", rejected), "Post");
}
END_TEST

UNIT_MAIN("turns")
{
	tcase_add_test(unit, opposites_are_both_told_each_by_its_own_source);
	tcase_add_test(unit, of_opposites_told_long_apart_or_by_one_source_the_newer_is);
}
