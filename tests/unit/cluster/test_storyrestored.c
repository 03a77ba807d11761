#include "../unit.h"
#include "storystate.h"

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
	r->stories.window = 14 * SIMILARITY_DAY;
	r->stories.most = 50;
	r->stories.postings.most = 8;
	docfreq_start(&r->frequency);
	storystate_open(&r->state, "state", &r->stories, &r->frequency);
}

static void
finish(struct run *r)
{
	storystate_close(&r->state, 14 * SIMILARITY_DAY);
	stories_free(&r->stories);
	docfreq_free(&r->frequency);
	docvector_free(&r->vector);
}

static void
place(struct run *r, const char *id, const char *title, const char *text, int64_t day, bool roundup)
{
	struct stories_article a = { .id = bytes_of(id), .roundup = roundup };
	struct stories_match match;

	docvector_start(&r->vector);
	docvector_add_title(&r->vector, bytes_of(title));
	docvector_add_text(&r->vector, bytes_of(text));
	a.key[STORIES_ID] = hash_bytes(a.id.p, a.id.n);
	a.key[STORIES_ADDRESS] = a.key[STORIES_ID] / 3;
	a.key[STORIES_CONTENT] = a.key[STORIES_ID] / 7;
	a.profile.time = day * SIMILARITY_DAY;
	docvector_weigh(&r->vector, &r->frequency);
	a.profile.terms = r->vector.terms;
	profile_measure(&a.profile);
	match = stories_find(&r->stories, &a);
	storystate_append(&r->state, &a, &r->vector, stories_add(&r->stories, &a, &match));
}

/* The entries of a table, in whatever order they stand. */
static uint64_t
sum_of(const struct hash_table *t)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < t->cap; i++)
		sum += t->slot[i].used ? hash_pair(t->slot[i].key, t->slot[i].value) : 0;
	return sum;
}

/* All that is known of stories and words, as a text. */
static void
put(struct buf *to, const struct run *r)
{
	uint64_t key, postings = 0;
	uint32_t number, i;
	size_t at = 0, k;

	for (i = 0; i < postings_remembered(&r->stories.postings); i++) {
		const struct story *s = *(struct story **)ring_at(&r->stories.ring, i, sizeof s);

		buf_printf(to, "%.*s %lld:", (int)s->id_size, (const char *)s->id, (long long)s->profile.time);
		for (k = 0; k < s->profile.terms.n; k++)
			buf_printf(to, " %u %u %u %u", (unsigned)s->profile.terms.term[k].id,
			    (unsigned)s->profile.terms.term[k].weight, (unsigned)s->profile.terms.term[k].told,
			    (unsigned)s->profile.terms.term[k].kind);
		buf_printf(to, " %zu\n", s->profile.tops);
	}
	while (postings_each(&r->stories.postings, &at, &key, &number))
		postings += hash_pair(key, number);
	buf_printf(to, "%llu %llu %llu %llu", (unsigned long long)postings,
	    (unsigned long long)sum_of(&r->stories.versions), (unsigned long long)r->frequency.n,
	    (unsigned long long)sum_of(&r->frequency.terms));
}

START_TEST(a_state_gives_what_one_run_would_have)
{
	struct buf text = { 0 }, once = { 0 }, again = { 0 };
	struct run r;
	int i;

	for (i = 0; i < 300; i++)
		buf_printf(&text, "%s%d ", i % 3 == 0 ? "Pier" : i % 3 == 1 ? "quay" : "4", i / 2);
	buf_byte(&text, '\0');
	unit_enter_scratch();
	start(&r);
	place(&r, "a", "Ferry capsizes", "The ferry Skell capsized off Ardmuir; Skell, Skell, Skell, Skell.", 3, false);
	place(&r, "b", "", (const char *)text.p, 4, false);
	place(&r, "d", "Evening briefing", "A pier of Osmotherley burnt down.", 5, true);
	place(&r, "e", "Ferry was full", "The ferry Skell that capsized off Ardmuir was full of Skell boats.", 6,
	    false);
	place(&r, "f", "", "", 6, false);
	ck_assert_uint_eq(postings_remembered(&r.stories.postings), 4);
	put(&once, &r);
	finish(&r);
	start(&r);
	ck_assert_uint_eq(r.state.n, 5);
	put(&again, &r);
	finish(&r);
	ck_assert(bytes_equal(buf_view(&again), buf_view(&once)));
	buf_free(&text);
	buf_free(&once);
	buf_free(&again);
}
END_TEST

UNIT_MAIN("storyrestored")
{
	tcase_add_test(unit, a_state_gives_what_one_run_would_have);
}
