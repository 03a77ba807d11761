#include <stdlib.h>
#include <string.h>

#include "littleendian.h"
#include "mem.h"
#include "storystate.h"

/*
 * A record, numbers little-endian: 1 for a roundup (a byte), the keys and the time (8 bytes each), the bytes of the
 * story's id (4), the weighed terms (2), the other terms (4), the story's id; for each weighed term its id (4), weight
 * (2) and told with kind (1); for each other term its id (4).
 */
enum {
	HEAD = 1 + 8 * (STORIES_KEYS + 1) + 4 + 2 + 4,
	TERM = 4 + 2 + 1,
	ID = 4,
	ROUNDUP = 1,
	KIND_BITS = 2,
	SEGMENT = 1 << 20	/* a thousand articles or two; what expires goes by whole segments */
};

static const struct segments_kind state_kind = { "cluster", "newsmill cluster 1", "terms=126 background=90", SEGMENT };

/* Takes a number of so many bytes off S. */
static uint64_t
take_number(struct bytes *s, unsigned bytes)
{
	uint64_t n = littleendian_get(s->p, bytes);

	s->p += bytes;
	s->n -= bytes;
	return n;
}

static void
note_record(struct storystate *state, uint64_t address, int64_t time)
{
	struct storystate_record *r;

	if (time > state->newest)
		state->newest = time;
	state->record = mem_grow_one(state->record, &state->cap, state->n, sizeof *state->record);
	r = &state->record[state->n++];
	r->address = address;
	r->time = time;
}

static void
take_terms(struct bytes *s, size_t n, struct termvector *terms)
{
	struct term t;
	uint64_t told;

	for (terms->n = 0; n > 0; n--) {
		t.id = (uint32_t)take_number(s, 4);
		t.weight = (uint32_t)take_number(s, 2);
		told = take_number(s, 1);
		t.told = (uint16_t)(told >> KIND_BITS);
		t.kind = told & ((1 << KIND_BITS) - 1);
		termvector_put(terms, t);
	}
}

/* Adds the article of a record; false if it is none. */
static bool
restore(struct storystate *state, uint64_t address, struct bytes s, struct stories *stories, struct docfreq *f,
    struct stories_article *a)
{
	size_t i, terms, others, id_size;
	uint64_t flags;

	if (s.n < HEAD)
		return false;
	flags = take_number(&s, 1);
	for (i = 0; i < STORIES_KEYS; i++)
		a->key[i] = take_number(&s, 8);
	a->profile.time = (int64_t)take_number(&s, 8);
	id_size = (size_t)take_number(&s, 4);
	terms = (size_t)take_number(&s, 2);
	others = (size_t)take_number(&s, 4);
	if (s.n != id_size + terms * TERM + others * ID)
		return false;
	a->id = bytes_between(s.p, s.p + id_size);
	s = bytes_between(s.p + id_size, s.p + s.n);
	a->roundup = (flags & ROUNDUP) != 0;
	take_terms(&s, terms, &a->profile.terms);
	profile_measure(&a->profile);
	docfreq_count_article(f);
	for (i = 0; i < terms; i++)
		docfreq_count_term(f, a->profile.terms.term[i].id);
	for (i = 0; i < others; i++)
		docfreq_count_term(f, (uint32_t)take_number(&s, ID));
	stories_restore(stories, a);
	note_record(state, address, a->profile.time);
	return true;
}

void
storystate_open(struct storystate *state, const char *dir, struct stories *s, struct docfreq *f)
{
	struct stories_article article = { 0 };
	struct bytes record;
	uint64_t at, start;

	state->newest = SIMILARITY_NO_TIME;
	segments_open(&state->segments, dir, &state_kind);
	at = start = state->segments.begin;
	for (; segments_next(&state->segments, &at, &record); start = at)
		if (!restore(state, start, record, s, f, &article))
			segments_damaged(&state->segments, start);
	termvector_free(&article.profile.terms);
}

void
storystate_append(struct storystate *state, const struct stories_article *article, const struct docvector *d,
    struct bytes story)
{
	const struct termvector *terms = &article->profile.terms;
	struct buf *to = &state->scratch;
	size_t i;

	buf_clear(to);
	littleendian_append(to, article->roundup ? ROUNDUP : 0, 1);
	for (i = 0; i < STORIES_KEYS; i++)
		littleendian_append(to, article->key[i], 8);
	littleendian_append(to, (uint64_t)article->profile.time, 8);
	littleendian_append(to, story.n, 4);
	littleendian_append(to, terms->n, 2);
	littleendian_append(to, d->ids - terms->n, 4);
	buf_bytes(to, story);
	for (i = 0; i < terms->n; i++) {
		littleendian_append(to, terms->term[i].id, 4);
		littleendian_append(to, terms->term[i].weight, 2);
		littleendian_append(to, (uint64_t)terms->term[i].told << KIND_BITS | terms->term[i].kind, 1);
	}
	for (i = 0; i < d->ids; i++)
		if (termvector_find(terms, d->id[i]) == NULL)
			littleendian_append(to, d->id[i], ID);
	note_record(state, segments_append(&state->segments, buf_view(to)), article->profile.time);
}

/* The address of the first record to keep: those before it are older, or have no time. */
static uint64_t
first_kept(const struct storystate *state, int64_t window)
{
	size_t i;

	for (i = 0; i < state->n; i++)
		if (state->record[i].time != SIMILARITY_NO_TIME && state->newest - state->record[i].time <= 2 * window)
			return state->record[i].address;
	return state->segments.begin;
}

void
storystate_close(struct storystate *state, int64_t window)
{
	segments_commit(&state->segments);
	segments_forget(&state->segments, first_kept(state, window));
	segments_tidy(&state->segments);
	segments_close(&state->segments);
	free(state->record);
	buf_free(&state->scratch);
	memset(state, 0, sizeof *state);
}
