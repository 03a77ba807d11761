#include "../unit.h"
#include "storyview.h"
#include "telling.h"
#include "told.h"

/* How much of TEXT is news after OLD, both of story "s"; CHANGED if it gives the newest value of a fact. */
static enum news
news_after(const char *old, const char *text, bool changed)
{
	struct told told = { .n = 0 };
	struct corpus c = { 0 };
	struct storyview t;
	enum news news;

	told_add(&told, bytes_of("s"), bytes_of(old));
	tell(&c, "a", "Post", "", "", text, "");
	storyview_make(&t, &c, 0);
	t.sentence[0].changed = changed;
	news = told_news(&told, bytes_of("s"), &t.sentence[0], bytes_of("-"), bytes_of("Post"));
	storyview_free(&t);
	corpus_free(&c);
	told_free(&told);
	return news;
}

START_TEST(what_was_told_is_known)
{
	ck_assert_int_eq(news_after("A storm shut the bridge.", "A storm shut the bridge.", false), NEWS_KNOWN);
	ck_assert_int_eq(news_after("ALN (Wire) - A storm shut the bridge.", "\"A storm\" shut the bridge.", false),
	    NEWS_KNOWN);
	ck_assert_int_eq(news_after("The storm in Aln shut seven bridges.",
	    "Seven bridges in Aln were shut by the storm.", false),
	    NEWS_KNOWN);
}
END_TEST

START_TEST(another_figure_is_news)
{
	ck_assert_int_eq(news_after("The storm in Aln shut seven bridges.", "The storm in Aln shut nine bridges.",
	    true),
	    NEWS_UPDATED);
	ck_assert_int_eq(news_after("The storm in Aln shut seven bridges.", "The storm in Aln shut nine bridges.",
	    false), NEWS_NEW);
	ck_assert_int_eq(news_after("A storm shut the bridge.", "The mayor of Aln resigned.", false), NEWS_NEW);
}
END_TEST

START_TEST(other_stories_tell_words_but_not_in_other_words)
{
	struct told told = { .n = 0 };
	struct corpus c = { 0 };
	struct storyview t;

	told_add(&told, bytes_of("elsewhere"), bytes_of("The storm in Aln shut seven bridges."));
	tell(&c, "a", "Post", "", "", "Seven bridges in Aln were shut by the storm.", "");
	tell(&c, "b", "Wire", "", "", "The storm in Aln shut seven bridges.", "");
	storyview_make(&t, &c, 0);
	ck_assert_int_eq(told_news(&told, bytes_of("s"), &t.sentence[0], bytes_of("-"), bytes_of("Post")), NEWS_NEW);
	ck_assert_int_eq(told_news(&told, bytes_of("s"), &t.sentence[1], bytes_of("-"), bytes_of("Post")), NEWS_KNOWN);
	storyview_free(&t);
	corpus_free(&c);
	told_free(&told);
}
END_TEST

START_TEST(what_was_at_hand_and_not_chosen_is_known)
{
	struct told told = { .n = 0 };
	struct corpus c = { 0 };
	struct storyview t;
	struct bytes url = bytes_of("https://post.example/1"), post = bytes_of("Post");

	told_add_articles(&told, bytes_of("s"), bytes_of("2026-03-01T08:00:00Z https://post.example/1 Post; - - Star"));
	tell(&c, "a", "Post", "2026-03-01T08:00:00Z", "", "A storm shut the bridge.", "");
	storyview_make(&t, &c, 0);
	ck_assert_int_eq(told_news(&told, bytes_of("s"), &t.sentence[0], url, post), NEWS_KNOWN);
	ck_assert_int_eq(told_news(&told, bytes_of("other"), &t.sentence[0], url, post), NEWS_NEW);
	ck_assert_int_eq(told_news(&told, bytes_of("s"), &t.sentence[0], bytes_of(""), bytes_of("Wire")), NEWS_NEW);
	t.sentence[0].when++;	/* a later version */
	ck_assert_int_eq(told_news(&told, bytes_of("s"), &t.sentence[0], url, post), NEWS_NEW);
	t.sentence[0].when = INT64_MAX;
	ck_assert_int_eq(told_news(&told, bytes_of("s"), &t.sentence[0], bytes_of(""), bytes_of("Star")), NEWS_KNOWN);
	storyview_free(&t);
	corpus_free(&c);
	told_free(&told);
}
END_TEST

UNIT_MAIN("told")
{
	tcase_add_test(unit, what_was_at_hand_and_not_chosen_is_known);
	tcase_add_test(unit, what_was_told_is_known);
	tcase_add_test(unit, another_figure_is_news);
	tcase_add_test(unit, other_stories_tell_words_but_not_in_other_words);
}
