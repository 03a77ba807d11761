#include "../unit.h"
#include "storyview.h"
#include "story.h"

START_TEST(oldest_article_comes_first)
{
	struct corpus c = { 0 };
	struct storyview t;

	story_say(&c, "a", "", "", "", "The bridge is shut.");
	story_say(&c, "b", "", "", "2026-03-02T08:00:00+02:00", "A storm hit Aln.");
	story_say(&c, "c", "", "", "2026-03-02T07:00:00Z", "The mayor spoke.");
	story_say(&c, "b", "", "", "2026-03-02T08:00:00+02:00", "Roofs are gone.");
	storyview_make(&t, &c, 0);
	ck_assert_uint_eq(t.articles, 3);
	ck_assert_uint_eq(t.article[0], 1);
	ck_assert_uint_eq(t.article[1], 2);
	ck_assert_uint_eq(t.article[2], 0);
	ck_assert_uint_eq(t.voices, 3);
	ck_assert_uint_eq(t.sentences, 4);
	ck_assert_uint_eq(t.sentence[0].number, 1);
	ck_assert_uint_eq(t.sentence[1].number, 3);
	ck_assert_uint_eq(t.sentence[1].place, 1);
	ck_assert_uint_eq(t.sentence[3].number, 0);
	storyview_free(&t);
	corpus_free(&c);
}
END_TEST

START_TEST(articles_of_one_source_are_one_voice)
{
	struct corpus c = { 0 };
	struct storyview t;

	story_say(&c, "a", "Post", "", "", "The bridge is shut.");
	story_say(&c, "b", "Wire", "", "", "A storm hit Aln.");
	story_say(&c, "c", "Post", "", "", "The mayor spoke.");
	storyview_make(&t, &c, 0);
	ck_assert_uint_eq(t.voices, 2);
	ck_assert_uint_eq(t.voice[0], 0);
	ck_assert_uint_eq(t.voice[1], 1);
	ck_assert_uint_eq(t.voice[2], 0);
	ck_assert_uint_eq(t.sentence[1].number, 2);	/* each voice's stand together */
	storyview_free(&t);
	corpus_free(&c);
}
END_TEST

START_TEST(a_source_takes_back_its_own)
{
	static const char claim[] = "Ada Berg will be paid a bonus of 4 million crowns for joining, two people said.";
	struct corpus c = { 0 };
	struct storyview t;

	story_say(&c, "a", "Post", "", "2026-03-01", claim);
	story_say(&c, "a", "Post", "", "2026-03-01", "Ada Berg will be paid by the harbour board in Aln.");
	story_say(&c, "b", "Wire", "", "2026-03-01", "Berg will be paid a bonus of 4 million crowns for joining.");
	story_say(&c, "c", "Post", "", "2026-03-02",
	    "The Post erroneously reported that Ada Berg would be paid a bonus of 4 million crowns for joining.");
	story_say(&c, "d", "Post", "", "2026-03-03", claim);
	storyview_make(&t, &c, 0);
	ck_assert_uint_eq(t.sentences, 5);
	ck_assert(t.sentence[0].retracted);
	ck_assert(!t.sentence[1].retracted && !t.sentence[2].retracted);	/* the other claim, the correction */
	ck_assert(!t.sentence[3].retracted && !t.sentence[4].retracted);	/* said again since then; another's */
	storyview_free(&t);
	corpus_free(&c);
}
END_TEST

START_TEST(a_group_marks_copies)
{
	struct corpus c = { 0 };
	struct storyview t;

	story_say(&c, "a", "Post", "b#2", "2026-03-01", "Storm shuts the old bridge.");
	story_say(&c, "b", "Wire", "b", "2026-03-02", "A storm shut the bridge.");
	story_say(&c, "c", "Echo", "elsewhere", "2026-03-03", "The mayor spoke.");
	story_say(&c, "d", "Star", "b,d", "2026-03-04", "This is new.");
	storyview_make(&t, &c, 0);
	ck_assert_uint_eq(t.voices, 3);
	ck_assert_uint_eq(t.voice[0], t.voice[1]);
	ck_assert(t.sentence[0].repeat);	/* that of a, which is older, but known to be the copy */
	ck_assert(!t.sentence[1].repeat);
	ck_assert(!t.sentence[2].repeat);	/* what it copies is not in the story */
	ck_assert(!t.sentence[3].repeat);	/* it holds more than it copies */
	storyview_free(&t);
	corpus_free(&c);
}
END_TEST

START_TEST(so_do_the_same_words)
{
	struct corpus c = { 0 };
	struct storyview t;

	story_say(&c, "a", "Post", "", "2026-03-02", "“A storm” shut the bridge.");
	story_say(&c, "a", "Post", "", "2026-03-02", "The mayor spoke.");
	story_say(&c, "b", "Wire", "", "2026-03-01", "A storm shut the bridge.");
	story_say(&c, "b", "Wire", "", "2026-03-01", "The mayor spoke.");
	story_say(&c, "b", "Wire", "", "2026-03-01", "More is to come.");
	story_say(&c, "c", "Star", "", "2026-03-03", "The mayor spoke.");
	story_say(&c, "c", "Star", "", "2026-03-03", "Nobody listened.");
	storyview_make(&t, &c, 0);
	ck_assert_uint_eq(t.voices, 2);		/* half of c is its own */
	ck_assert_uint_eq(t.article[0], 1);
	ck_assert_uint_eq(t.voice[0], t.voice[1]);
	ck_assert(!t.sentence[0].repeat);
	ck_assert(t.sentence[3].repeat);
	ck_assert(t.sentence[4].repeat);
	ck_assert(t.sentence[5].repeat);
	ck_assert(!t.sentence[6].repeat);
	storyview_free(&t);
	corpus_free(&c);
}
END_TEST

UNIT_MAIN("storyview")
{
	tcase_add_test(unit, oldest_article_comes_first);
	tcase_add_test(unit, articles_of_one_source_are_one_voice);
	tcase_add_test(unit, a_source_takes_back_its_own);
	tcase_add_test(unit, a_group_marks_copies);
	tcase_add_test(unit, so_do_the_same_words);
}
