#include <stdlib.h>
#include <string.h>

#include "known.h"
#include "mem.h"

enum { AHEAD = 8 };	/* grams that memory is asked for before they are needed */

static struct article **
place(const struct known *k, uint32_t article)
{
	return &k->ring[article & (k->cap - 1)];
}

static void
forget(struct known *k)
{
	struct article **a = place(k, k->postings.first);

	free(*a);
	*a = NULL;
	postings_forget(&k->postings);
}

/* Doubles the ring, until it has as many places as articles may be remembered. */
static void
widen(struct known *k)
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
known_free(struct known *k)
{
	while (postings_remembered(&k->postings) > 0)
		forget(k);
	postings_free(&k->postings);
	free(k->ring);
	k->ring = NULL;
	k->cap = 0;
}

uint32_t
known_open(struct known *k, struct bytes name)
{
	struct article *a = mem_alloc(1, sizeof *a + name.n);
	uint32_t article;

	if (postings_remembered(&k->postings) >= k->most)
		forget(k);
	if (postings_remembered(&k->postings) >= k->cap)
		widen(k);
	a->name_size = name.n;
	if (name.n > 0)
		memcpy(a->name, name.p, name.n);
	article = postings_number(&k->postings);
	*place(k, article) = a;
	return article;
}

void
known_put(struct known *k, uint32_t article, const struct gram_sample *s)
{
	struct article *a = known_article(k, article);
	size_t i;
	unsigned level;

	a->level = s->level;
	for (i = 0; i < s->n; i++) {
		if (i + AHEAD < s->n)
			postings_expect(&k->postings, s->gram[i + AHEAD]);
		if (!postings_add(&k->postings, s->gram[i], article))
			continue;
		for (level = 0; level < KNOWN_LEVELS && gram_at(s->gram[i], a->level + level); level++)
			a->grams[level]++;
	}
}

struct article *
known_article(const struct known *k, uint32_t article)
{
	return *place(k, article);
}

size_t
known_grams(const struct known *k, uint32_t article, unsigned level)
{
	const struct article *a = known_article(k, article);

	if (level <= a->level)
		return a->grams[0];
	return level - a->level < KNOWN_LEVELS ? a->grams[level - a->level] : 0;
}

struct bytes
known_name(const struct article *a)
{
	return bytes_between(a->name, a->name + a->name_size);
}
