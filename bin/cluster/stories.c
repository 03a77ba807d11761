#include <stdlib.h>
#include <string.h>

#include "log2.h"
#include "mem.h"
#include "stories.h"

enum {
	HEAVIEST = 24,		/* words of an article by which stories are looked for */
	COMPARED = 16,		/* stories that are compared with an article: those that share most of them */
	CENTROID_MOST = 128,	/* words of a centroid */
	NEAR = 30		/* times log2 of the words of the article: the least cosine, in thousandths */
};

static struct story **
place(const struct stories *s, uint32_t number)
{
	return &s->ring[number & (s->cap - 1)];
}

static void
forget_first(struct stories *s)
{
	struct story **t = place(s, s->postings.first);

	vector_free(&(*t)->centroid);
	free(*t);
	*t = NULL;
	postings_forget(&s->postings);
}

/* Doubles the ring. */
static void
widen(struct stories *s)
{
	size_t i, n = postings_remembered(&s->postings), old_cap = s->cap;
	struct story **old = s->ring;

	s->cap = old_cap > 0 ? 2 * old_cap : 64;
	s->ring = mem_alloc(s->cap, sizeof(struct story *));
	for (i = 0; i < n; i++) {
		uint32_t number = s->postings.first + (uint32_t)i;

		*place(s, number) = old[number & (old_cap - 1)];
	}
	free(old);
}

static uint32_t
open_story(struct stories *s, struct bytes name)
{
	struct story *t = mem_alloc(1, sizeof *t + name.n);
	uint32_t number;

	if (postings_remembered(&s->postings) >= s->most)
		forget_first(s);
	if (postings_remembered(&s->postings) >= s->cap)
		widen(s);
	t->last = STORIES_NO_TIME;
	t->name_size = name.n;
	if (name.n > 0)
		memcpy(t->name, name.p, name.n);
	number = postings_number(&s->postings);
	*place(s, number) = t;
	return number;
}

static void
take_heaviest(struct stories *s, const struct vector *article)
{
	size_t i;

	s->heaviest.n = 0;
	for (i = 0; i < article->n; i++)
		vector_put(&s->heaviest, article->term[i].stem, article->term[i].weight);
	vector_cut(&s->heaviest, HEAVIEST);
}

/* The stories that share one of the heaviest words, each once. */
static void
find_stories(struct stories *s)
{
	uint32_t number[POSTINGS_MOST];
	size_t i, j, n;

	s->article++;
	s->n_found = 0;
	for (i = 0; i < s->heaviest.n; i++) {
		n = postings_find(&s->postings, s->heaviest.term[i].stem, number);
		for (j = 0; j < n; j++) {
			struct story *t = *place(s, number[j]);

			if (t->article != s->article) {
				t->article = s->article;
				t->shared = 0;
				s->found = mem_grow(s->found, &s->cap_found, s->n_found + 1, sizeof *s->found);
				s->found[s->n_found++] = number[j];
			}
			t->shared += s->heaviest.term[i].weight;
		}
	}
}

/* Moves the stories that share the most to the front of those found, and forgets the others. */
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
is_over(const struct stories *s, const struct story *t, int64_t time)
{
	if (time == STORIES_NO_TIME || t->last == STORIES_NO_TIME)
		return false;
	return time > t->last ? time - t->last > s->window : t->last - time > s->window;
}

static unsigned
near_enough(const struct vector *article)
{
	return NEAR * log2_256(article->n) / 256;
}

/* The number of the story that the article belongs to; false where there is none. */
static bool
nearest(const struct stories *s, const struct vector *article, int64_t time, uint32_t *number)
{
	uint64_t length = vector_length(article);
	unsigned cosine, best = 0;
	size_t i;

	for (i = 0; i < s->n_found; i++) {
		const struct story *t = *place(s, s->found[i]);

		if (is_over(s, t, time))
			continue;
		cosine = vector_cosine(&t->centroid, t->length, article, length);
		if (cosine > best) {
			best = cosine;
			*number = s->found[i];
		}
	}
	return best > 0 && best >= near_enough(article);
}

struct bytes
stories_place(struct stories *s, const struct vector *article, int64_t time, struct bytes name)
{
	struct story *t;
	uint32_t number;
	size_t i;

	take_heaviest(s, article);
	find_stories(s);
	keep_most_shared(s);
	if (!nearest(s, article, time, &number))
		number = open_story(s, name);
	t = *place(s, number);
	vector_add(&t->centroid, article);
	vector_cut(&t->centroid, CENTROID_MOST);
	vector_lighten(&t->centroid);
	t->length = vector_length(&t->centroid);
	if (time > t->last)
		t->last = time;
	for (i = 0; i < s->heaviest.n; i++)
		postings_add(&s->postings, s->heaviest.term[i].stem, number);
	return bytes_between(t->name, t->name + t->name_size);
}

void
stories_free(struct stories *s)
{
	while (postings_remembered(&s->postings) > 0)
		forget_first(s);
	postings_free(&s->postings);
	free(s->ring);
	free(s->found);
	vector_free(&s->heaviest);
	memset(s, 0, sizeof *s);
}
