#include "../unit.h"
#include "summary.h"
#include "story.h"

static struct corpus c;
static struct summary b;

static const char *
text(size_t i)
{
	static char s[200];
	struct bytes line = corpus_line(&c, b.item[i].sentence, NULL);

	memcpy(s, line.p, line.n);
	s[line.n] = '\0';
	return s;
}

static void
release(void)
{
	summary_free(&b);
	corpus_free(&c);
}

static void
summarize(size_t sentences, size_t words)
{
	struct summary_limits limits = { .sentences = sentences, .words = words };
	struct outcome_words outcomes = { 0 };
	struct synonyms synonyms = { { { 0 } }, { NULL, 0, 0 }, NULL, 0, 0, NULL };

	outcome_read_words(&outcomes, &c.terms);
	limits.outcomes = &outcomes;
	synonym_read(&synonyms, &c.terms);
	limits.synonyms = &synonyms;
	summary_make(&b, &c, 0, &limits);
	outcome_free_words(&outcomes);
	synonym_free(&synonyms);
}

START_TEST(what_many_say_is_chosen_once)
{
	story_say(&c, "a", "Post", "", "2026-03-01T08:01:00Z", "A storm shut the old bridge at Aln on Monday.");
	story_say(&c, "a", "Post", "", "2026-03-01T08:01:00Z", "Fishermen sold their catch in the square.");
	story_say(&c, "b", "Wire", "", "2026-03-01T08:02:00Z",
	    "The old bridge at Aln was shut by a storm on Monday, the mayor said.");
	story_say(&c, "b", "Wire", "", "2026-03-01T08:02:00Z", "Repairs will cost two million crowns.");
	summarize(2, SIZE_MAX);
	ck_assert_uint_eq(b.n, 2);
	ck_assert_uint_eq(b.voices, 2);
	ck_assert_uint_eq(b.articles, 2);
	ck_assert_str_eq(text(0), "A storm shut the old bridge at Aln on Monday.");
	ck_assert_bytes(buf_view(&b.item[0].sources.names), "Post; Wire");
	ck_assert_bytes(buf_view(&b.item[0].sources.links), "- -");
	ck_assert_bytes(buf_view(&b.item[0].sources.copies), "");
	ck_assert_str_ne(text(1), "The old bridge at Aln was shut by a storm on Monday, the mayor said.");
	release();
}
END_TEST

/* Has two sentences of two sources told and counts those that are chosen. */
static size_t
chosen_of(const char *first, const char *first_names, const char *second, const char *second_names)
{
	size_t n;

	story_name(&c, "a", "Post", "", "2026-03-01T08:01:00Z", first, first_names);
	story_name(&c, "b", "Wire", "", "2026-03-01T08:02:00Z", second, second_names);
	summarize(2, SIZE_MAX);
	n = b.n;
	release();
	return n;
}

START_TEST(an_announcement_is_told_once)
{
	const char *visit = "President Berg will visit Aln for two days on March 23-24, after her talks in Fen.";
	const char *names = "10-14/PER/Berg; 26-29/LOC/Aln; 77-80/LOC/Fen";

	ck_assert_uint_eq(chosen_of(visit, names,
	    "President Berg is expected to visit Aln later this month, in what she says is a sign of hope.",
	    "10-14/PER/Berg; 36-39/LOC/Aln"), 1);
	ck_assert_uint_eq(chosen_of(visit, names,
	    "President Berg is expected back in Aln later this month, in what she says is a sign of hope.",
	    "10-14/PER/Berg; 35-38/LOC/Aln"), 2);
	ck_assert_uint_eq(chosen_of(visit, names,
	    "President Berg is expected to visit Aln soon, and bakers, fishermen and taxi drivers hope.",
	    "10-14/PER/Berg; 36-39/LOC/Aln"), 2);
	ck_assert_uint_eq(chosen_of(visit, names,
	    "President Berg is expected to visit Aln later this month with Ada Dahl, a sign of hope for all.",
	    "10-14/PER/Berg; 36-39/LOC/Aln; 62-70/PER/Ada Dahl"), 2);
	ck_assert_uint_eq(chosen_of(visit, names,
	    "President Berg is expected to visit Aln later this month with 40 managers, a sign of hope.",
	    "10-14/PER/Berg; 36-39/LOC/Aln"), 2);
}
END_TEST

START_TEST(an_announcement_with_a_day_takes_the_place_of_one_without)
{
	const char *vague = "President Berg is expected to visit Aln later this month.";
	const char *exact =
	    "President Berg will visit Aln for two days on March 23-24, after her talks with the king of Ulm in Fen.";
	int i;

	story_name(&c, "a", "Post", "", "2026-03-01T08:01:00Z", vague, "10-14/PER/Berg; 36-39/LOC/Aln");
	for (i = 0; i < 6; i++)
		story_name(&c, "b", "Wire", "", "2026-03-01T08:02:00Z", "Hope.", "");
	story_name(&c, "b", "Wire", "", "2026-03-01T08:02:00Z", exact, "10-14/PER/Berg; 26-29/LOC/Aln");
	summarize(1, SIZE_MAX);
	ck_assert_str_eq(text(0), vague);
	summary_free(&b);
	summarize(3, SIZE_MAX);
	ck_assert_uint_eq(b.n, 2);
	ck_assert_str_eq(text(0), exact);
	summary_free(&b);
	summarize(3, 12);
	ck_assert_uint_eq(b.n, 2);
	ck_assert_str_eq(text(0), vague);	/* there is no room for the other one */
	summary_free(&b);
	summarize(3, 20);
	ck_assert_str_eq(text(0), vague);
	summary_free(&b);
	summarize(3, 21);
	ck_assert_str_eq(text(0), exact);
	release();
}
END_TEST

START_TEST(a_figure_is_told_once)
{
	const char *wants = "The union wants a rise of 7 percent; the railway has offered 4 percent.";

	ck_assert_uint_eq(chosen_of(wants, "", "Their union demands 7 percent more.", ""), 1);
	ck_assert_uint_eq(chosen_of(wants, "", "Their union demands 8 percent more.", ""), 2);
	ck_assert_uint_eq(chosen_of(wants, "",
	    "Fares went up by 7 percent last winter, while managers took home fat bonuses in secret.", ""), 2);
}
END_TEST

START_TEST(who_wrote_before_the_outcome_is_no_source_for_it)
{
	story_name(&c, "a", "Post", "", "2026-03-01T08:01:00Z",
	    "The trial of Ada Berg for the murder of her husband Bo in Aln went on.", "13-21/PER/Ada Berg");
	story_name(&c, "b", "Wire", "", "2026-03-02T08:02:00Z",
	    "Ada Berg was acquitted of the murder of her husband Bo in Aln.", "0-8/PER/Ada Berg");
	story_name(&c, "d", "Star", "", "2026-03-02T09:02:00Z",
	    "Judges in Aln cleared Ada Berg of the murder of her husband Bo.", "22-30/PER/Ada Berg");
	summarize(1, SIZE_MAX);
	ck_assert_uint_eq(b.n, 1);
	ck_assert_bytes(buf_view(&b.item[0].sources.names), "Star; Wire");
	release();
}
END_TEST

START_TEST(copies_are_named_apart)
{
	story_say(&c, "a", "Post", "", "2026-03-01T08:02:00Z", "A storm shut the old bridge at Aln on Monday.");
	story_say(&c, "b", "Wire;Co", "", "2026-03-01T08:01:00Z", "A storm shut the old bridge at Aln on Monday.");
	story_say(&c, "d", "", "", "2026-03-01T08:03:00Z",
	    "On Monday the old bridge in Aln had been shut after a storm, officials said.");
	summarize(1, SIZE_MAX);
	ck_assert_uint_eq(b.n, 1);
	ck_assert_bytes(buf_view(&b.item[0].sources.names), "Wire,Co; d");
	ck_assert_bytes(buf_view(&b.item[0].sources.copies), "Post");
	ck_assert_uint_eq(b.voices, 2);
	release();
}
END_TEST

START_TEST(the_news_is_known_in_other_words_but_not_of_others)
{
	static const char *const text[] = {
		"Mayor Ada Berg of Aln will meet Bo Dahl in Fen to talk about the closed bridge this week.",
		"Bo Dahl expects Ada Berg in Fen this week, where the bridge will be on the table.",
		"Bo Rask expects Eva Lund in Ulm this week, where the bridge will be on the table."
	};
	static const char *const names[] = { "6-14/PER/Ada Berg; 33-40/PER/Bo Dahl; 44-47/LOC/Fen",
		"0-7/PER/Bo Dahl; 16-24/PER/Ada Berg; 28-31/LOC/Fen",
		"0-7/PER/Bo Rask; 16-24/PER/Eva Lund; 28-31/LOC/Ulm" };

	story_name(&c, "a", "Post", "", "2026-03-01T08:01:00Z", text[0], names[0]);
	story_name(&c, "b", "Wire", "", "2026-03-01T08:02:00Z", text[1], names[1]);
	story_name(&c, "d", "Star", "", "2026-03-01T08:03:00Z", text[2], names[2]);
	summarize(1, SIZE_MAX);
	ck_assert_bytes(buf_view(&b.item[0].sources.names), "Wire; Post");
	release();
}
END_TEST

START_TEST(news_may_be_told_in_two_sentences)
{
	story_say(&c, "a", "Post", "", "2026-03-01T08:01:00Z",
	    "A storm shut the old bridge and the harbour at Aln on Monday night.");
	story_say(&c, "b", "Wire", "", "2026-03-01T08:02:00Z", "The old bridge was closed.");
	story_say(&c, "b", "Wire", "", "2026-03-01T08:02:00Z", "Aln's harbour was shut after a Monday storm.");
	story_say(&c, "d", "Star", "", "2026-03-01T08:02:00Z", "The old bridge was shut.");
	summarize(1, SIZE_MAX);
	ck_assert_bytes(buf_view(&b.item[0].sources.names), "Post; Wire");
	release();
}
END_TEST

START_TEST(what_was_said_last_comes_first)
{
	story_say(&c, "a", "Post", "", "2026-03-01", "A storm closed two roads in the town of Aln.");
	story_say(&c, "b", "Wire", "", "2026-03-03", "The storm in the town of Aln closed nine roads.");
	story_say(&c, "d", "Star", "", "", "Nobody knows when this was written about the storm.");
	summarize(1, SIZE_MAX);
	ck_assert_str_eq(text(0), "The storm in the town of Aln closed nine roads.");
	release();
	story_say(&c, "a", "Post", "", "2026-03-03", "A storm closed two roads in the town of Aln.");
	story_say(&c, "b", "Wire", "", "2026-03-01", "The storm in the town of Aln closed nine roads.");
	summarize(1, SIZE_MAX);
	ck_assert_str_eq(text(0), "A storm closed two roads in the town of Aln.");
	release();
}
END_TEST

START_TEST(who_gives_another_figure_is_no_source)
{
	story_say(&c, "a", "Post", "", "2026-03-02",
	    "A storm killed at least 12 people in the old town of Aln on Monday.");
	story_say(&c, "b", "Wire", "", "2026-03-01",
	    "On Monday, 15 people in the old town of Aln were killed by a storm.");
	story_say(&c, "d", "Star", "", "2026-03-01", "On Monday, twelve people in the old town of Aln died.");
	summarize(1, SIZE_MAX);
	ck_assert_bytes(buf_view(&b.item[0].sources.names), "Post; Star");
	release();
}
END_TEST

START_TEST(what_was_taken_back_is_not_chosen)
{
	static const char claim[] = "Ada Berg will be paid a bonus of 4 million crowns for joining, two people said.";
	static const char correction[] =
	    "The Post reported erroneously on Monday that Ada Berg would be paid a bonus of 4 million crowns for "
	    "joining.";

	story_say(&c, "a", "Post", "", "2026-03-01", claim);
	summarize(2, SIZE_MAX);
	ck_assert_uint_eq(b.n, 1);
	summary_free(&b);
	story_say(&c, "d", "Post", "", "2026-03-02", correction);
	summarize(3, SIZE_MAX);
	ck_assert_uint_eq(b.n, 1);
	ck_assert_str_eq(text(0), correction);
	release();
}
END_TEST

START_TEST(words_are_a_budget)
{
	story_say(&c, "a", "", "", "", "A storm shut the old bridge at Aln on Monday.");
	story_say(&c, "a", "", "", "", "Two boats sank.");
	summarize(SIZE_MAX, 5);
	ck_assert_uint_eq(b.n, 1);
	ck_assert_str_eq(text(0), "Two boats sank.");
	summary_free(&b);
	summarize(SIZE_MAX, 13);
	ck_assert_uint_eq(b.n, 2);
	summary_free(&b);
	summarize(SIZE_MAX, 1);		/* no sentence is so short: one is told all the same */
	ck_assert_uint_eq(b.n, 1);
	ck_assert_str_eq(text(0), "A storm shut the old bridge at Aln on Monday.");
	release();
}
END_TEST

START_TEST(one_article_is_read_in_its_order_after_the_news)
{
	story_say(&c, "a", "", "", "", "Fishermen in Aln sold their catch in the square.");
	story_say(&c, "a", "", "", "", "A storm shut the old bridge at Aln and the harbour of Aln on Monday.");
	story_say(&c, "a", "", "", "", "It will open in May.");
	story_say(&c, "a", "", "", "", "The old bridge and the harbour were built in 1900.");
	summarize(4, SIZE_MAX);
	ck_assert_uint_eq(b.n, 4);
	ck_assert_uint_eq(b.item[0].sentence, 1);
	ck_assert_uint_eq(b.item[1].sentence, 2);
	ck_assert_uint_eq(b.item[2].sentence, 0);
	ck_assert_uint_eq(b.item[3].sentence, 3);
	release();
}
END_TEST

START_TEST(nothing_to_say_is_no_brief)
{
	story_say(&c, "a", "", "", "", "");
	story_say(&c, "a", "", "", "", "...");
	story_say(&c, "b", "", "", "", "the of and");
	summarize(5, SIZE_MAX);
	ck_assert_uint_eq(b.n, 0);
	release();
}
END_TEST

UNIT_MAIN("summary")
{
	tcase_add_test(unit, what_many_say_is_chosen_once);
	tcase_add_test(unit, an_announcement_is_told_once);
	tcase_add_test(unit, an_announcement_with_a_day_takes_the_place_of_one_without);
	tcase_add_test(unit, a_figure_is_told_once);
	tcase_add_test(unit, who_wrote_before_the_outcome_is_no_source_for_it);
	tcase_add_test(unit, copies_are_named_apart);
	tcase_add_test(unit, the_news_is_known_in_other_words_but_not_of_others);
	tcase_add_test(unit, news_may_be_told_in_two_sentences);
	tcase_add_test(unit, what_was_said_last_comes_first);
	tcase_add_test(unit, who_gives_another_figure_is_no_source);
	tcase_add_test(unit, what_was_taken_back_is_not_chosen);
	tcase_add_test(unit, words_are_a_budget);
	tcase_add_test(unit, one_article_is_read_in_its_order_after_the_news);
	tcase_add_test(unit, nothing_to_say_is_no_brief);
}
