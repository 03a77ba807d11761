#include "../unit.h"
#include "briefs.h"

START_TEST(most_voices_come_first)
{
	struct brief b = { .day = INT64_MIN };

	briefs_add(&b, "a", "One voice.", "Post", "", "2026-03-02");
	briefs_add(&b, "b", "Two voices.", "Post", "", "2026-03-01T23:00:00Z");
	briefs_add(&b, "b", "Indeed.", "Wire", "", "");
	briefs_add(&b, "c", "One voice, newer.", "Wire", "", "2026-03-03");
	arrange(&b, SIZE_MAX, 0);
	ck_assert_uint_eq(b.stories, 3);
	ck_assert_uint_eq(b.story[0].number, 1);
	ck_assert_uint_eq(b.story[1].number, 2);
	ck_assert_uint_eq(b.story[2].number, 0);
	ck_assert_uint_eq(b.grouped, 1);
	ck_assert_int_eq(b.day, 20515);
	brief_free(&b);
}
END_TEST

START_TEST(leaves_out_what_is_not_asked_for)
{
	struct brief b = { .day = 1 };

	briefs_add(&b, "a", "One voice.", "Post", "", "2026-03-02");
	briefs_add(&b, "b", "Two voices.", "Post", "", "");
	briefs_add(&b, "b", "Indeed.", "Wire", "", "");
	arrange(&b, SIZE_MAX, 2);
	ck_assert_uint_eq(b.stories, 1);
	ck_assert_int_eq(b.day, 1);
	brief_free(&b);
}
END_TEST

START_TEST(without_a_story_of_several_voices_none_is_grouped)
{
	struct brief b = { .day = INT64_MIN };

	briefs_add(&b, "a", "One voice.", "Post", "", "");
	briefs_add(&b, "b", "One voice.", "Post", "", "");
	arrange(&b, SIZE_MAX, 0);
	ck_assert_uint_eq(b.grouped, 2);
	brief_free(&b);
}
END_TEST

static void
add_news(struct brief *b, const char *story, const char *news)
{
	struct brief_row row = briefs_none;

	row.story = bytes_of(story);
	row.text = bytes_of("x");
	row.sources = bytes_of("Post; Wire");
	row.news = bytes_of(news);
	brief_add(b, &row);
}

START_TEST(stories_with_news_come_before_known_ones)
{
	struct brief b = { .day = INT64_MIN };

	add_news(&b, "a", "known");
	add_news(&b, "a", "known");
	add_news(&b, "b", "known");
	add_news(&b, "b", "updated");
	add_news(&b, "c", "new");
	arrange(&b, SIZE_MAX, 0);
	ck_assert(b.compared);
	ck_assert_uint_eq(b.story[0].number, 1);
	ck_assert_int_eq(b.story[0].news, BRIEF_UPDATED);
	ck_assert_int_eq(b.story[1].news, BRIEF_NEW);
	ck_assert_int_eq(b.story[2].news, BRIEF_KNOWN);
	brief_free(&b);
}
END_TEST

START_TEST(sources_are_gathered_by_name_and_time)
{
	struct brief b = { .day = INT64_MIN };
	struct brief_row row = briefs_none;
	const struct brief_source *s;

	row.story = bytes_of("a");
	row.text = bytes_of("The bridge is shut.");
	row.sources = bytes_of("Wire; Post");
	row.links = bytes_of("- https://post.example/1");
	row.date = bytes_of("2026-03-02T10:00:00Z");
	row.voices = bytes_of("4");
	row.tellers = bytes_of("2026-03-02T12:00:00+01:00 https://echo.example/1 Echo; - javascript:x Late Post; junk");
	brief_add(&b, &row);
	arrange(&b, 5, 0);
	s = &b.source[b.story[0].sources.first];
	ck_assert_uint_eq(b.story[0].sources.n, 4);
	ck_assert_bytes(s[0].name, "Wire");
	ck_assert_bytes(s[1].name, "Echo");
	ck_assert_int_eq(s[1].time.seconds, 1772449200);
	ck_assert(s[1].time.has_time);
	ck_assert_bytes(s[2].url, "");
	ck_assert_int_eq(b.story[0].newest.seconds, 1772449200);
	ck_assert_bytes(b.story[0].url, "https://post.example/1");
	brief_free(&b);
}
END_TEST

START_TEST(a_midnight_of_a_teller_is_a_day)
{
	struct brief b = { .day = INT64_MIN };
	struct brief_row row = briefs_none;

	row.story = bytes_of("a");
	row.text = bytes_of("The bridge is shut.");
	row.sources = bytes_of("Post");
	row.tellers = bytes_of("2026-03-02T00:00:00Z - Post");
	brief_add(&b, &row);
	arrange(&b, 5, 0);
	ck_assert(!b.source[b.story[0].sources.first].time.has_time);
	brief_free(&b);
}
END_TEST

START_TEST(the_headline_is_the_one_that_was_chosen)
{
	struct brief b = { .day = INT64_MIN };
	struct brief_row row = briefs_none;

	row.story = bytes_of("a");
	row.text = bytes_of("The bridge is shut.");
	row.title = bytes_of("Bridge is shut");
	row.source = bytes_of("Post");
	row.url = bytes_of("https://post.example/1");
	brief_add(&b, &row);
	row.title = bytes_of("UPDATE 1-Bridge opens | Post");
	row.url = bytes_of("https://post.example/2");
	row.headline = bytes_of("Bridge opens");
	brief_add(&b, &row);
	arrange(&b, 5, 0);
	ck_assert_bytes(b.story[0].title, "Bridge opens");
	ck_assert_bytes(b.story[0].url, "https://post.example/2");
	brief_free(&b);
}
END_TEST

UNIT_MAIN("arrange")
{
	tcase_add_test(unit, most_voices_come_first);
	tcase_add_test(unit, leaves_out_what_is_not_asked_for);
	tcase_add_test(unit, without_a_story_of_several_voices_none_is_grouped);
	tcase_add_test(unit, stories_with_news_come_before_known_ones);
	tcase_add_test(unit, sources_are_gathered_by_name_and_time);
	tcase_add_test(unit, a_midnight_of_a_teller_is_a_day);
	tcase_add_test(unit, the_headline_is_the_one_that_was_chosen);
}
