#include "../unit.h"
#include "storyview.h"
#include "story.h"

static struct corpus c;
static struct storyview t;

static void
teardown(void)
{
	storyview_free(&t);
	corpus_free(&c);
}

/* Says so many sentences of article ID without a day, then one with it if DATED, and one more without. */
static void
article(const char *id, unsigned before, bool dated)
{
	char text[64];
	unsigned i;

	for (i = 0; i < before; i++) {
		snprintf(text, sizeof text, "Old boats lie at pier %s%u.", id, i);
		story_say(&c, id, id, "", "2026-03-02", text);
	}
	snprintf(text, sizeof text, "The mill of %s burned down on Monday.", id);
	if (dated)
		story_say(&c, id, id, "", "2026-03-02", text);
	snprintf(text, sizeof text, "Nobody came to %s.", id);
	story_say(&c, id, id, "", "2026-03-02", text);
}

START_TEST(the_first_five_sentences_may_tell_the_news)
{
	/* sentences before the dated one; the place of the news */
	static const struct {
		const char *id;
		unsigned before;
		bool dated;
		unsigned lede;
	} rows[] = {
		{ "aln", 0, true, 0 }, { "bor", 1, true, 1 }, { "cam", 4, true, 4 }, { "dor", 5, true, 0 },
		{ "esk", 2, false, 0 }, { "fen", 2, true, 2 }
	};
	size_t i, k, n = 0;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		article(rows[i].id, rows[i].before, rows[i].dated);
	storyview_make(&t, &c, 0);
	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		for (k = 0; k < rows[i].before + rows[i].dated + 1; k++, n++) {
			ck_assert_uint_eq(t.sentence[n].place, k);
			ck_assert_uint_eq(t.sentence[n].lede, rows[i].lede);
			ck_assert(t.sentence[n].dated == (rows[i].dated && k == rows[i].before));
		}
	ck_assert_uint_eq(n, t.sentences);
}
END_TEST

/* The age of the sentence that was said as number N. */
static uint32_t
age(uint32_t n)
{
	size_t i;

	for (i = 0; t.sentence[i].number != n; i++)
		;
	return t.sentence[i].age;
}

START_TEST(ages_count_from_the_newest_article)
{
	story_say(&c, "a", "Post", "", "2026-03-02T08:00:00Z", "The bridge is shut.");
	story_say(&c, "b", "Wire", "", "", "A storm hit Aln.");
	story_say(&c, "d", "Echo", "", "2026-03-02T09:00:00Z", "The mayor spoke.");
	story_say(&c, "e", "Star", "", "1650-01-01", "Aln was founded.");
	story_say(&c, "f", "Mail", "", "", "Roofs are gone.");
	storyview_make(&t, &c, 0);
	ck_assert_uint_eq(age(0), 3600);
	ck_assert_uint_eq(age(1), 0);
	ck_assert_uint_eq(age(2), 0);
	ck_assert_uint_eq(age(3), UINT32_MAX);
	ck_assert_uint_eq(age(4), 0);
}
END_TEST

START_TEST(without_times_there_are_no_ages)
{
	story_say(&c, "a", "Post", "", "", "The bridge is shut.");
	story_say(&c, "b", "Wire", "", "", "A storm hit Aln.");
	storyview_make(&t, &c, 0);
	ck_assert_uint_eq(age(0), 0);
	ck_assert_uint_eq(age(1), 0);
}
END_TEST

START_TEST(one_time_is_the_newest)
{
	story_say(&c, "a", "Post", "", "2026-03-02T08:00:00Z", "The bridge is shut.");
	story_say(&c, "b", "Wire", "", "", "A storm hit Aln.");
	storyview_make(&t, &c, 0);
	ck_assert_uint_eq(age(0), 0);
	ck_assert_uint_eq(t.article[0], 0);
	ck_assert_uint_eq(t.standing, 2);
}
END_TEST

UNIT_MAIN("storyledes")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, the_first_five_sentences_may_tell_the_news);
	tcase_add_test(unit, ages_count_from_the_newest_article);
	tcase_add_test(unit, without_times_there_are_no_ages);
	tcase_add_test(unit, one_time_is_the_newest);
}
