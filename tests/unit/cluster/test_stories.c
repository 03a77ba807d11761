#include "../unit.h"
#include "stories.h"

static struct stories stories;

static void
setup(void)
{
	stories.window = 1000;
	stories.most = 50;
	stories.postings.most = 8;
}

static void
teardown(void)
{
	stories_free(&stories);
}

/* An article of 30 words, FIRST and those that follow it; A says the rest. */
static struct bytes
place_as(struct stories_article a, uint32_t first, int64_t time, const char *id)
{
	struct stories_match match;
	struct bytes story;
	uint32_t i;

	a.id = bytes_of(id);
	a.profile.time = time;
	a.profile.titled = true;
	for (i = 0; i < 30; i++) {
		struct term t = { first + i, 100, 1, TERM_WORD };

		termvector_put(&a.profile.terms, t);
	}
	termvector_normalize(&a.profile.terms);
	profile_measure(&a.profile);
	match = stories_find(&stories, &a);
	story = stories_add(&stories, &a, &match);
	termvector_free(&a.profile.terms);
	return story;
}

static struct bytes
place(uint32_t first, int64_t time, const char *id)
{
	struct stories_article a = { 0 };

	return place_as(a, first, time, id);
}

START_TEST(like_articles_are_one_story)
{
	ck_assert_bytes(place(1, SIMILARITY_NO_TIME, "a"), "a");
	ck_assert_bytes(place(10, SIMILARITY_NO_TIME, "b"), "a");
	ck_assert_bytes(place(400, SIMILARITY_NO_TIME, "c"), "c");
	ck_assert_bytes(place(390, SIMILARITY_NO_TIME, "d"), "c");
	ck_assert_bytes(place(1, SIMILARITY_NO_TIME, "e"), "a");
}
END_TEST

START_TEST(a_story_ends_with_its_window)
{
	ck_assert_bytes(place(1, 5000, "a"), "a");
	ck_assert_bytes(place(1, 6000, "b"), "a");
	ck_assert_bytes(place(1, 7000, "c"), "a");
	ck_assert_bytes(place(1, 8001, "d"), "d");
	ck_assert_bytes(place(1, SIMILARITY_NO_TIME, "e"), "d");
	ck_assert_bytes(place(1, 3000, "f"), "f");
}
END_TEST

START_TEST(an_article_without_words_is_a_story)
{
	struct stories_article none = { .profile = { .time = SIMILARITY_NO_TIME } };
	struct stories_match match;
	int i;

	for (i = 0; i < 2; i++) {
		none.id = bytes_of(i == 0 ? "a" : "b");
		match = stories_find(&stories, &none);
		ck_assert_bytes(stories_add(&stories, &none, &match), i == 0 ? "a" : "b");
	}
}
END_TEST

START_TEST(versions_stay_in_their_story)
{
	struct stories_article a = { .key = { 77, 0 } }, address = { .key = { 78, 99 } }, moved = { .key = { 79, 99 } },
	    other = { .key = { 0, 99 } };

	ck_assert_bytes(place_as(a, 1, 5000, "a"), "a");
	ck_assert_bytes(place(600, 5000, "b"), "b");
	ck_assert_bytes(place_as(a, 600, 5100, "a"), "a");
	ck_assert_bytes(place_as(a, 900, 8000, "a"), "a");	/* the window is over */
	ck_assert_bytes(place_as(address, 2000, 8000, "c"), "c");
	ck_assert_bytes(place_as(moved, 2020, 8000, "d"), "c");
	ck_assert_bytes(place_as(moved, 3000, 8000, "e"), "c");
	ck_assert_bytes(place_as(other, 5000, 8000, "f"), "f");
}
END_TEST

START_TEST(a_roundup_joins_none_and_bridges_none)
{
	struct stories_article roundup = { .roundup = true };

	ck_assert_bytes(place(1, SIMILARITY_NO_TIME, "a"), "a");
	ck_assert_bytes(place_as(roundup, 1, SIMILARITY_NO_TIME, "r"), "r");
	ck_assert_bytes(place(5, SIMILARITY_NO_TIME, "b"), "a");
	ck_assert_bytes(place_as(roundup, 300, SIMILARITY_NO_TIME, "s"), "s");
	ck_assert_bytes(place(300, SIMILARITY_NO_TIME, "c"), "c");
}
END_TEST

START_TEST(no_more_stories_than_allowed)
{
	char name[32];
	uint32_t i;

	for (i = 0; i < 1000; i++) {
		struct stories_article a = { .key = { i + 1, 0 } };

		snprintf(name, sizeof name, "%d", (int)i);
		ck_assert_bytes(place_as(a, 100 * i, SIMILARITY_NO_TIME, name), name);
	}
	ck_assert_uint_eq(postings_remembered(&stories.postings), 50);
	ck_assert_bytes(place(100 * 999, SIMILARITY_NO_TIME, "new"), "999");
	ck_assert_bytes(place_as((struct stories_article){ .key = { 2, 0 } }, 100, SIMILARITY_NO_TIME, "new"), "new");
}
END_TEST

START_TEST(a_long_story_stays_small)
{
	uint32_t i;

	for (i = 0; i < 5000; i++)
		place(1 + i / 10, SIMILARITY_NO_TIME, "a");
	ck_assert_uint_le((*(struct story **)ring_at(&stories.ring, 0, sizeof(struct story *)))->profile.terms.n, 184);
}
END_TEST

START_TEST(forgotten_versions_are_dropped)
{
	uint32_t i;

	stories.most = 2;
	for (i = 0; i < 200000; i++) {
		struct stories_article a = {
			.key = { i + 1, 0 }, .roundup = true, .profile = { .time = SIMILARITY_NO_TIME }
		};
		struct stories_match match = stories_find(&stories, &a);

		stories_add(&stories, &a, &match);
	}
	ck_assert_uint_le(stories.versions.n, (1 << 16) + 2);
}
END_TEST

UNIT_MAIN("stories")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, like_articles_are_one_story);
	tcase_add_test(unit, a_story_ends_with_its_window);
	tcase_add_test(unit, an_article_without_words_is_a_story);
	tcase_add_test(unit, versions_stay_in_their_story);
	tcase_add_test(unit, a_roundup_joins_none_and_bridges_none);
	tcase_add_test(unit, no_more_stories_than_allowed);
	tcase_add_test(unit, a_long_story_stays_small);
	tcase_add_test(unit, forgotten_versions_are_dropped);
}
