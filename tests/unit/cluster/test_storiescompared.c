#include "../unit.h"
#include "stories.h"

static struct stories stories;

static void
teardown(void)
{
	stories_free(&stories);
}

/* Places an article of the words SHARED, and of N from FIRST on; whether it opens a story. */
static bool
opens(const char *id, const uint32_t *shared, size_t shares, uint32_t first, uint32_t n)
{
	struct stories_article a = { .id = bytes_of(id), .profile = { .titled = true, .time = SIMILARITY_NO_TIME } };
	struct stories_match match;
	struct term t = { 0, 100, 1, TERM_WORD };
	struct bytes story;
	uint32_t i;

	for (i = 0; i < shares + n; i++) {
		t.id = i < shares ? shared[i] : first + i - (uint32_t)shares;
		termvector_put(&a.profile.terms, t);
	}
	termvector_settle(&a.profile.terms);
	termvector_normalize(&a.profile.terms);
	profile_measure(&a.profile);
	match = stories_find(&stories, &a);
	story = stories_add(&stories, &a, &match);
	termvector_free(&a.profile.terms);
	return bytes_is(story, id);
}

/*
 * Whether an article opens a story of its own where one tells the same in words that are not its heaviest, of which
 * they share one, and so many others share two of those.
 */
static bool
is_overlooked(unsigned others)
{
	static const uint32_t one[] = { 1 }, two[] = { 2, 3 };
	char id[16];
	unsigned i;

	memset(&stories, 0, sizeof stories);
	stories.window = 1000;
	stories.most = 50;
	stories.postings.most = POSTINGS_MOST;
	ck_assert(opens("same", one, 1, 25, 76));
	for (i = 0; i < others; i++) {
		snprintf(id, sizeof id, "other%u", i);
		ck_assert(opens(id, two, 2, 1000 * (i + 1), 74));
	}
	return opens("new", NULL, 0, 1, 100);
}

START_TEST(an_article_is_compared_with_the_sixteen_that_share_most)
{
	ck_assert(!is_overlooked(0));
	teardown();
	ck_assert(!is_overlooked(15));
	teardown();
	ck_assert(is_overlooked(16));
}
END_TEST

UNIT_MAIN("storiescompared")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, an_article_is_compared_with_the_sixteen_that_share_most);
}
