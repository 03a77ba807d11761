#include <stdlib.h>
#include <string.h>

#include "log2.h"
#include "mem.h"
#include "stories.h"

enum {
	HEAVIEST = 24,		/* words of an article by which stories are looked for */
	COMPARED = 32,		/* stories that are compared with an article: those that share most of them */
	CENTROID_MOST = 256,	/* words of a centroid */
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

static int
by_story(const void *a, const void *b)
{
	const struct sharing *v = a, *w = b;

	return v->story < w->story ? -1 : v->story > w->story;
}

static int
most_words_first(const void *a, const void *b)
{
	const struct sharing *v = a, *w = b;

	if (v->words != w->words)
		return v->words > w->words ? -1 : 1;
	return by_story(a, b);
}

/* Puts the entries of the same story together. */
static void
count_words(struct stories *s)
{
	size_t i, n = 0;

	qsort(s->sharing, s->n_sharing, sizeof *s->sharing, by_story);
	for (i = 0; i < s->n_sharing; i++) {
		if (n > 0 && s->sharing[n - 1].story == s->sharing[i].story)
			s->sharing[n - 1].words++;
		else
			s->sharing[n++] = s->sharing[i];
	}
	s->n_sharing = n;
}

/* The stories that share the most of the heaviest words. */
static void
find_sharing(struct stories *s)
{
	uint32_t number[POSTINGS_MOST];
	size_t i, j, n;

	s->n_sharing = 0;
	for (i = 0; i < s->heaviest.n; i++) {
		n = postings_find(&s->postings, s->heaviest.term[i].stem, number);
		for (j = 0; j < n; j++) {
			s->sharing = mem_grow(s->sharing, &s->cap_sharing, s->n_sharing + 1, sizeof *s->sharing);
			s->sharing[s->n_sharing].story = number[j];
			s->sharing[s->n_sharing++].words = 1;
		}
	}
	if (s->n_sharing == 0)
		return;
	count_words(s);
	qsort(s->sharing, s->n_sharing, sizeof *s->sharing, most_words_first);
	if (s->n_sharing > COMPARED)
		s->n_sharing = COMPARED;
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

	for (i = 0; i < s->n_sharing; i++) {
		const struct story *t = *place(s, s->sharing[i].story);

		if (is_over(s, t, time))
			continue;
		cosine = vector_cosine(&t->centroid, t->length, article, length);
		if (cosine > best) {
			best = cosine;
			*number = s->sharing[i].story;
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
	find_sharing(s);
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
	free(s->sharing);
	vector_free(&s->heaviest);
	memset(s, 0, sizeof *s);
}
