#include "../heap.h"
#include "story.h"
#include "summary.h"

/* Words that no other row has. */
static struct bytes
row_text(unsigned i)
{
	static char text[128];
	int n = snprintf(text, sizeof text, "A blaze killed %u people in Aln on Monday, word%c%c says of the mill.",
	    i + 3, 'a' + i / 26, 'a' + i % 26);

	return (struct bytes){ (const unsigned char *)text, (size_t)n };
}

static void
add_story(struct corpus *c)
{
	char id[8];
	unsigned i;

	for (i = 0; i < 40; i++) {
		snprintf(id, sizeof id, "%u", i / 4);
		story_name(c, id, i % 3 == 0 ? "Post" : "Wire", i % 5 == 0 ? "1" : "", "2026-03-01T08:00:00Z",
		    (const char *)row_text(i).p, "0-1/PER/Ada Berg; 30-33/LOC/Aln");
	}
}

/* A story with facts and copies, of which something was told before, with the words of a query. */
static void
summarize(void)
{
	struct summary_limits limits = { .sentences = 5, .words = 100, .explain = true };
	struct outcome_words outcomes = { 0 };
	struct synonyms synonyms = { { { 0 } }, { NULL, 0, 0 }, NULL, 0, 0, NULL };
	struct termreader query = { 0 };
	struct told told = { .n = 0 };
	struct corpus c = { 0 };
	struct summary b = { 0 };

	add_story(&c);
	corpus_clear(&c);
	add_story(&c);
	outcome_read_words(&outcomes, &c.terms);
	synonym_read(&synonyms, &c.terms);
	termreader_read(&query, bytes_of("blaze mill"));
	told_add(&told, bytes_of("0"), row_text(3));
	told_add_articles(&told, bytes_of("0"), bytes_of("2026-03-01T07:00:00Z - Post; 2026-03-01T09:00:00Z - Wire"));
	limits.outcomes = &outcomes;
	limits.synonyms = &synonyms;
	limits.query = &query;
	limits.told = &told;
	summary_make(&b, &c, 0, &limits);
	ck_assert_uint_gt(b.n, 0);
	summary_free(&b);
	told_free(&told);
	termreader_free(&query);
	outcome_free_words(&outcomes);
	synonym_free(&synonyms);
	corpus_free(&c);
}

START_TEST(gives_back_what_a_story_takes)
{
	heap_check(summarize);
}
END_TEST

UNIT_MAIN("storymemory")
{
	tcase_add_test(unit, gives_back_what_a_story_takes);
}
