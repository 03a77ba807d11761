#include <stdlib.h>
#include <string.h>

#include "docindex.h"
#include "mem.h"

enum {
	AHEAD = 8,		/* shingles that memory is asked for before they are needed */
	DAY = 24 * 60 * 60
};

static struct article **
place(const struct docindex *k, uint32_t article)
{
	return &k->ring[article & (k->cap - 1)];
}

static void
forget(struct docindex *k)
{
	struct article **a = place(k, k->postings.first);

	free(*a);
	*a = NULL;
	postings_forget(&k->postings);
}

/* Doubles the ring, until it has as many places as articles may be remembered. */
static void
widen(struct docindex *k)
{
	size_t i, n = postings_remembered(&k->postings), old_cap = k->cap;
	struct article **old = k->ring;

	k->cap = old_cap > 0 ? 2 * old_cap : 64;
	k->ring = mem_alloc(k->cap, sizeof(struct article *));
	for (i = 0; i < n; i++) {
		uint32_t article = k->postings.first + (uint32_t)i;

		*place(k, article) = old[article & (old_cap - 1)];
	}
	free(old);
}

void
docindex_free(struct docindex *k)
{
	while (postings_remembered(&k->postings) > 0)
		forget(k);
	postings_free(&k->postings);
	free(k->ring);
	k->ring = NULL;
	k->cap = 0;
}

struct article *
docindex_article(const struct docindex *k, uint32_t article)
{
	return *place(k, article);
}

/* The first date is known: articles that came before it are as old. */
static void
start_time(struct docindex *k, int64_t date)
{
	size_t i, n = postings_remembered(&k->postings);

	k->time = date;
	for (i = 0; i < n; i++)
		docindex_article(k, k->postings.first + (uint32_t)i)->time = date;
}

void
docindex_tell_time(struct docindex *k, int64_t date)
{
	if (k->time == 0)
		start_time(k, date);
	if (date > k->time)
		k->time = date - k->time > DAY ? k->time + DAY : date;
	while (k->window > 0 && postings_remembered(&k->postings) > 0 &&
	    k->time - docindex_article(k, k->postings.first)->time > k->window)
		forget(k);
}

void
docindex_limit(struct docindex *k, size_t most)
{
	k->most = most;
	while (postings_remembered(&k->postings) > most)
		forget(k);
}

uint32_t
docindex_open(struct docindex *k, struct bytes name)
{
	struct article *a = mem_alloc(1, sizeof *a + name.n);
	uint32_t article;

	if (postings_remembered(&k->postings) >= k->most)
		forget(k);
	if (postings_remembered(&k->postings) >= k->cap)
		widen(k);
	a->time = k->time;
	a->name_size = name.n;
	if (name.n > 0)
		memcpy(a->name, name.p, name.n);
	article = postings_number(&k->postings);
	*place(k, article) = a;
	return article;
}

void
docindex_put(struct docindex *k, uint32_t article, const struct shingle_sample *s)
{
	struct article *a = docindex_article(k, article);
	size_t i;
	unsigned level;

	a->level = s->level;
	for (i = 0; i < s->n; i++) {
		if (i + AHEAD < s->n)
			postings_expect(&k->postings, s->shingle[i + AHEAD]);
		if (!postings_add(&k->postings, s->shingle[i], article))
			continue;
		for (level = 0; level < DOCINDEX_LEVELS && shingle_at(s->shingle[i], a->level + level); level++)
			a->shingles[level]++;
	}
}

size_t
docindex_shingles(const struct docindex *k, uint32_t article, unsigned level)
{
	const struct article *a = docindex_article(k, article);

	if (level <= a->level)
		return a->shingles[0];
	return level - a->level < DOCINDEX_LEVELS ? a->shingles[level - a->level] : 0;
}

bool
docindex_has(const struct docindex *k, uint32_t article)
{
	return postings_age(&k->postings, article) - 1 < postings_remembered(&k->postings);
}

struct bytes
docindex_name(const struct article *a)
{
	return bytes_between(a->name, a->name + a->name_size);
}
