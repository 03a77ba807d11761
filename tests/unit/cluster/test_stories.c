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

/* An article of eight words, FIRST and those that follow it. */
static struct bytes
place(uint64_t first, int64_t time, const char *name)
{
	struct vector v = { 0 };
	struct bytes story;
	uint64_t i;

	for (i = 0; i < 8; i++)
		vector_put(&v, first + i, 100);
	vector_normalize(&v);
	story = stories_place(&stories, &v, time, bytes_of(name));
	vector_free(&v);
	return story;
}

START_TEST(like_articles_are_one_story)
{
	ck_assert_bytes(place(1, STORIES_NO_TIME, "a"), "a");
	ck_assert_bytes(place(3, STORIES_NO_TIME, "b"), "a");
	ck_assert_bytes(place(100, STORIES_NO_TIME, "c"), "c");
	ck_assert_bytes(place(98, STORIES_NO_TIME, "d"), "c");
	ck_assert_bytes(place(1, STORIES_NO_TIME, "e"), "a");
}
END_TEST

START_TEST(a_story_ends_with_its_window)
{
	ck_assert_bytes(place(1, 5000, "a"), "a");
	ck_assert_bytes(place(1, 6000, "b"), "a");
	ck_assert_bytes(place(1, 7000, "c"), "a");
	ck_assert_bytes(place(1, 8001, "d"), "d");
	ck_assert_bytes(place(1, STORIES_NO_TIME, "e"), "d");
	ck_assert_bytes(place(1, 3000, "f"), "f");
}
END_TEST

START_TEST(an_article_without_words_is_a_story)
{
	struct vector none = { 0 };

	ck_assert_bytes(stories_place(&stories, &none, STORIES_NO_TIME, bytes_of("a")), "a");
	ck_assert_bytes(stories_place(&stories, &none, STORIES_NO_TIME, bytes_of("b")), "b");
}
END_TEST

START_TEST(no_more_stories_than_allowed)
{
	char name[32];
	uint64_t i;

	for (i = 0; i < 1000; i++) {
		snprintf(name, sizeof name, "%d", (int)i);
		ck_assert_bytes(place(100 * i, STORIES_NO_TIME, name), name);
	}
	ck_assert_uint_eq(postings_remembered(&stories.postings), 50);
	ck_assert_bytes(place(100 * 999, STORIES_NO_TIME, "new"), "999");
	ck_assert_bytes(place(100, STORIES_NO_TIME, "new"), "new");
}
END_TEST

START_TEST(a_long_story_stays_small)
{
	uint64_t i;

	for (i = 0; i < 5000; i++)
		place(1 + i / 10, STORIES_NO_TIME, "a");
	ck_assert_uint_le(stories.ring[0]->centroid.n, 128);
}
END_TEST

UNIT_MAIN("stories")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, like_articles_are_one_story);
	tcase_add_test(unit, a_story_ends_with_its_window);
	tcase_add_test(unit, an_article_without_words_is_a_story);
	tcase_add_test(unit, no_more_stories_than_allowed);
	tcase_add_test(unit, a_long_story_stays_small);
}
