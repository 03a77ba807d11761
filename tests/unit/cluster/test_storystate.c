#include "../unit.h"
#include "storystate.h"

enum { WINDOW = 14 * SIMILARITY_DAY };

/* What a run has. */
struct run {
	struct stories stories;
	struct docfreq frequency;
	struct docvector vector;
	struct storystate state;
};

static void
start(struct run *r)
{
	memset(r, 0, sizeof *r);
	r->stories.window = WINDOW;
	r->stories.most = 50;
	r->stories.postings.most = 8;
	docfreq_start(&r->frequency);
	storystate_open(&r->state, "state", &r->stories, &r->frequency);
}

static void
place(struct run *r, const char *id, const char *text, int64_t day, const char *want)
{
	struct stories_article a = { .id = bytes_of(id) };
	struct stories_match match;
	struct bytes story;

	docvector_start(&r->vector);
	docvector_add_text(&r->vector, bytes_of(text));
	a.key[STORIES_ID] = hash_bytes(a.id.p, a.id.n);
	a.key[STORIES_CONTENT] = hash_pair(a.key[STORIES_ID], docvector_hash(&r->vector));
	a.profile.time = day == INT64_MIN ? SIMILARITY_NO_TIME : day * SIMILARITY_DAY;
	if (!stories_has(&r->stories, &a, &story)) {
		docvector_weigh(&r->vector, &r->frequency);
		a.profile.terms = r->vector.terms;
		profile_measure(&a.profile);
		match = stories_find(&r->stories, &a);
		story = stories_add(&r->stories, &a, &match);
		storystate_append(&r->state, &a, &r->vector, story);
	}
	ck_assert_bytes(story, want);
}

static void
finish(struct run *r)
{
	storystate_close(&r->state, WINDOW);
	stories_free(&r->stories);
	docfreq_free(&r->frequency);
	docvector_free(&r->vector);
}

START_TEST(stories_come_back)
{
	struct run r;
	uint64_t articles;

	unit_enter_scratch();
	start(&r);
	place(&r, "a", "A ferry capsized off Ardmuir in a gale", 1, "a");
	place(&r, "b", "The pier of Osmotherley burnt down", 1, "b");
	articles = r.frequency.n;
	finish(&r);
	start(&r);
	ck_assert_uint_eq(r.frequency.n, articles);
	place(&r, "b", "The pier of Osmotherley burnt down", 2, "b");
	ck_assert_uint_eq(r.frequency.n, articles);
	place(&r, "c", "The ferry that capsized off Ardmuir was full", 2, "a");
	finish(&r);
	start(&r);
	place(&r, "c", "Nothing that was said before", INT64_MIN, "a");
	place(&r, "d", "The ferry of Ardmuir capsized, as it was full", 3, "a");
	finish(&r);
}
END_TEST

START_TEST(old_articles_are_dropped)
{
	struct run r;
	struct buf text = { NULL, 0, 0 };
	char id[32];
	int64_t day;
	int i;

	unit_enter_scratch();
	for (day = 1; day <= 61; day += 2) {
		start(&r);
		snprintf(id, sizeof id, "%d", (int)day);
		buf_clear(&text);
		for (i = 0; i < 100; i++)
			buf_printf(&text, "word%dx%d ", (int)day, i);
		buf_byte(&text, '\0');
		place(&r, id, (const char *)text.p, day, id);
		finish(&r);
	}
	buf_free(&text);
	start(&r);
	ck_assert_uint_ge(r.state.n, 15);	/* two windows, and what shares a segment with the first of these */
	ck_assert_uint_le(r.state.n, 15 + 2);
	finish(&r);
}
END_TEST

START_TEST(what_is_no_record_is_damage)
{
	static const struct segments_kind kind = { "cluster", "newsmill cluster 1", "terms=126 background=90", 0 };
	struct segments s = { 0 };
	struct run r;

	unit_enter_scratch();
	segments_open(&s, "state", &kind);
	segments_append(&s, bytes_of("no article"));
	segments_commit(&s);
	segments_close(&s);
	start(&r);	/* ends the program */
}
END_TEST

UNIT_MAIN("storystate")
{
	tcase_add_test(unit, stories_come_back);
	tcase_add_test(unit, old_articles_are_dropped);
	tcase_add_exit_test(unit, what_is_no_record_is_damage, 2);
}
