#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "stories.h"

enum {
	HEAVIEST = 24,		/* terms of an article that find stories */
	COMPARED = 16,		/* stories that are compared with an article: those that share most of them */
	CENTROID_MOST = 184,	/* terms of a centroid */
	VERSION_COSINE = SIMILARITY_ONE / 10,	/* articles at one address are versions of one if this near */
	VERSIONS_LEAST = 1 << 16	/* from which on versions of forgotten stories are dropped */
};

static struct story **
place(const struct stories *s, uint32_t number)
{
	return ring_at(&s->ring, number, sizeof(struct story *));
}

static void
forget_first(struct stories *s)
{
	struct story **t = place(s, s->postings.first);

	termvector_free(&(*t)->profile.terms);
	free(*t);
	*t = NULL;
	postings_forget(&s->postings);
}

static uint32_t
open_story(struct stories *s, struct bytes id)
{
	struct story *t = mem_alloc(1, sizeof *t + id.n);
	uint32_t number;

	if (postings_remembered(&s->postings) >= s->most)
		forget_first(s);
	if (postings_remembered(&s->postings) >= s->ring.cap)
		ring_widen(&s->ring, s->postings.next, postings_remembered(&s->postings), sizeof t);
	t->profile.time = SIMILARITY_NO_TIME;
	t->id_size = id.n;
	if (id.n > 0)
		memcpy(t->id, id.p, id.n);
	number = postings_number(&s->postings);
	*place(s, number) = t;
	return number;
}

static void
take_heaviest(struct stories *s, const struct termvector *article)
{
	size_t i;

	s->heaviest.n = 0;
	for (i = 0; i < article->n; i++)
		termvector_put(&s->heaviest, article->term[i]);
	termvector_cut(&s->heaviest, HEAVIEST);
}

/* The stories that share one of the heaviest terms, each once. */
static void
find_stories(struct stories *s)
{
	uint32_t number[POSTINGS_MOST];
	size_t i, j, n;

	s->article++;
	s->n_found = 0;
	for (i = 0; i < s->heaviest.n; i++) {
		n = postings_find(&s->postings, s->heaviest.term[i].id, number);
		for (j = 0; j < n; j++) {
			struct story *t = *place(s, number[j]);

			if (t->article != s->article) {
				t->article = s->article;
				t->shared = 0;
				s->found = mem_grow_one(s->found, &s->cap_found, s->n_found, sizeof *s->found);
				s->found[s->n_found++] = number[j];
			}
			t->shared += s->heaviest.term[i].weight;
		}
	}
}

/* Moves the stories that share the most to the front of those found, and drops the others. */
static void
keep_most_shared(struct stories *s)
{
	size_t i, j, n = 0;

	for (i = 0; i < s->n_found; i++) {
		uint32_t number = s->found[i];
		uint64_t shared = (*place(s, number))->shared;

		if (n == COMPARED && shared <= (*place(s, s->found[n - 1]))->shared)
			continue;
		for (j = n < COMPARED ? n++ : n - 1; j > 0 && (*place(s, s->found[j - 1]))->shared < shared; j--)
			s->found[j] = s->found[j - 1];
		s->found[j] = number;
	}
	s->n_found = n;
}

static bool
is_over(const struct stories *s, int64_t last, int64_t time)
{
	if (time == SIMILARITY_NO_TIME || last == SIMILARITY_NO_TIME)
		return false;
	return time > last ? time - last > s->window : last - time > s->window;
}

static int
margin(const struct similarity *s)
{
	return s->cosine - s->threshold;
}

/* Compares the article with the stories found. */
static void
compare(const struct stories *s, const struct profile *article, struct stories_match *match)
{
	struct similarity similarity;
	size_t i;

	for (i = 0; i < s->n_found; i++) {
		const struct profile *story = &(*place(s, s->found[i]))->profile;

		if (is_over(s, story->time, article->time))
			continue;
		similarity = similarity_of(article, story);
		if (match->nearest != NULL && margin(&similarity) <= margin(&match->similarity))
			continue;
		match->nearest = story;
		match->similarity = similarity;
		match->number = s->found[i];
	}
}

static bool
is_remembered(const struct stories *s, uint64_t number)
{
	return postings_age(&s->postings, (uint32_t)number) - 1 < postings_remembered(&s->postings);
}

/* The open story that has an article of the same key; NULL if there is none. */
static const struct profile *
find_key(const struct stories *s, uint64_t key, int64_t time, uint32_t *number)
{
	const uint64_t *known = key != 0 ? hash_find(&s->versions, key) : NULL;
	const struct profile *story;

	if (known == NULL || !is_remembered(s, *known))
		return NULL;
	*number = (uint32_t)*known;
	story = &(*place(s, *number))->profile;
	return is_over(s, story->time, time) ? NULL : story;
}

/* Whether the article is a later version of one; its story is in *NUMBER then. */
static bool
is_version(const struct stories *s, const struct stories_article *article, uint32_t *number)
{
	const struct profile *a = &article->profile, *story;

	if (find_key(s, article->key[STORIES_ID], a->time, number) != NULL)
		return true;
	/* an address may be that of a page whose articles change */
	story = find_key(s, article->key[STORIES_ADDRESS], a->time, number);
	return story != NULL && similarity_of(a, story).cosine >= VERSION_COSINE;
}

static void
drop_forgotten_versions(struct stories *s)
{
	struct hash_table kept = { 0 };
	size_t i;

	for (i = 0; i < s->versions.cap; i++)
		if (s->versions.slot[i].used && is_remembered(s, s->versions.slot[i].value))
			*hash_add(&kept, s->versions.slot[i].key) = s->versions.slot[i].value;
	hash_free(&s->versions);
	s->versions = kept;
	s->versions_most = 2 * kept.n > VERSIONS_LEAST ? 2 * kept.n : VERSIONS_LEAST;
}

static void
note_version(struct stories *s, const struct stories_article *article, uint32_t number)
{
	size_t i;

	if (s->versions.n > s->versions_most)
		drop_forgotten_versions(s);
	for (i = 0; i < STORIES_KEYS; i++)
		if (article->key[i] != 0)
			*hash_add(&s->versions, article->key[i]) = number;
}

static void
join(struct stories *s, const struct stories_article *article, uint32_t number)
{
	struct profile *story = &(*place(s, number))->profile;
	size_t i;

	termvector_add(&story->terms, &article->profile.terms);
	termvector_cut(&story->terms, CENTROID_MOST);
	termvector_lighten(&story->terms);
	if (article->profile.time > story->time)
		story->time = article->profile.time;
	profile_measure(story);
	for (i = 0; i < s->heaviest.n && !article->roundup; i++)
		postings_add(&s->postings, s->heaviest.term[i].id, number);
}

static struct bytes
id_of(const struct stories *s, uint32_t number)
{
	const struct story *t = *place(s, number);

	return bytes_between(t->id, t->id + t->id_size);
}

bool
stories_has(const struct stories *s, const struct stories_article *article, struct bytes *story)
{
	uint32_t number;

	if (find_key(s, article->key[STORIES_CONTENT], article->profile.time, &number) == NULL)
		return false;
	*story = id_of(s, number);
	return true;
}

struct stories_match
stories_find(struct stories *s, const struct stories_article *article)
{
	struct stories_match match = { false, 0, NULL, { 0, 0, 0, 0, 0 } };

	take_heaviest(s, &article->profile.terms);
	if (is_version(s, article, &match.number)) {
		match.joins = true;
		return match;
	}
	find_stories(s);
	keep_most_shared(s);
	compare(s, &article->profile, &match);
	match.joins = match.nearest != NULL && match.similarity.cosine > 0 && margin(&match.similarity) >= 0 &&
	    !article->roundup;
	return match;
}

struct bytes
stories_add(struct stories *s, const struct stories_article *article, const struct stories_match *match)
{
	uint32_t number = match->joins ? match->number : open_story(s, article->id);

	join(s, article, number);
	note_version(s, article, number);
	return id_of(s, number);
}

void
stories_restore(struct stories *s, const struct stories_article *article)
{
	const uint64_t *known = hash_find(&s->versions, hash_bytes(article->id.p, article->id.n));
	uint32_t number;

	if (known != NULL && is_remembered(s, *known) && bytes_equal(id_of(s, (uint32_t)*known), article->id))
		number = (uint32_t)*known;
	else
		number = open_story(s, article->id);
	take_heaviest(s, &article->profile.terms);
	join(s, article, number);
	note_version(s, article, number);
}

void
stories_free(struct stories *s)
{
	while (postings_remembered(&s->postings) > 0)
		forget_first(s);
	postings_free(&s->postings);
	hash_free(&s->versions);
	ring_free(&s->ring);
	free(s->found);
	termvector_free(&s->heaviest);
	memset(s, 0, sizeof *s);
}
