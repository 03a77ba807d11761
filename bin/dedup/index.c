#include <stdlib.h>

#include "index.h"
#include "mem.h"

#define NUMBERS 0xffffffu	/* article numbers are counted modulo this and one */

enum {
	NUMBER_BITS = 24,
	CAP_LEAST = 1024,
	REBUILD_EVERY = 1 << 22	/* articles: well before a forgotten number comes again */
};

static uint64_t
posting(uint64_t gram, uint32_t article)
{
	return (gram << NUMBER_BITS | 1ULL << NUMBER_BITS) | article;
}

static uint32_t
article_of(uint64_t posting)
{
	return (uint32_t)posting & NUMBERS;
}

/* The gram's low bits, of which a posting keeps all but the lowest, choose the place. */
static size_t
place(const struct index *x, uint64_t posting)
{
	return (size_t)((posting >> (NUMBER_BITS + 1)) * 0x9e3779b97f4a7c15ULL >> 20) & (x->cap - 1);
}

static bool
is_remembered(const struct index *x, uint64_t posting)
{
	return ((article_of(posting) - x->first) & NUMBERS) < index_remembered(x);
}

size_t
index_remembered(const struct index *x)
{
	return (x->next - x->first) & NUMBERS;
}

/* Moves the remembered postings to a table that they fill by a half at most. */
static void
rebuild(struct index *x)
{
	uint64_t *old = x->slot;
	size_t i, n = x->cap, kept = 0, to;

	for (i = 0; i < n; i++)
		kept += old[i] != 0 && is_remembered(x, old[i]);
	for (x->cap = CAP_LEAST; x->cap < 2 * kept; )
		x->cap *= 2;
	x->slot = mem_alloc(x->cap, sizeof *x->slot);
	x->used = kept;
	for (i = 0; i < n; i++) {
		if (old[i] == 0 || !is_remembered(x, old[i]))
			continue;
		for (to = place(x, old[i]); x->slot[to] != 0; )
			to = (to + 1) & (x->cap - 1);
		x->slot[to] = old[i];
	}
	free(old);
}

void
index_free(struct index *x)
{
	free(x->slot);
	x->slot = NULL;
	x->cap = x->used = 0;
	x->first = x->next = 0;
}

uint32_t
index_article(struct index *x)
{
	uint32_t article = x->next;

	x->next = (x->next + 1) & NUMBERS;
	if (x->next % REBUILD_EVERY == 0)
		rebuild(x);
	return article;
}

void
index_forget(struct index *x)
{
	if (x->first != x->next)
		x->first = (x->first + 1) & NUMBERS;
}

size_t
index_find(const struct index *x, uint64_t gram, uint32_t article[INDEX_MOST])
{
	uint64_t key = posting(gram, 0), p;
	size_t i, n = 0;

	if (x->cap == 0)
		return 0;
	for (i = place(x, key); (p = x->slot[i]) != 0; i = (i + 1) & (x->cap - 1))
		if (p >> NUMBER_BITS == key >> NUMBER_BITS && is_remembered(x, p) && n < INDEX_MOST)
			article[n++] = article_of(p);
	return n;
}

bool
index_add(struct index *x, uint64_t gram, uint32_t article)
{
	uint64_t new = posting(gram, article), p;
	uint32_t age, oldest_age = 0;
	size_t i, n = 0, oldest = 0, forgotten = SIZE_MAX;

	if (4 * (x->used + 1) > 3 * x->cap)
		rebuild(x);
	for (i = place(x, new); (p = x->slot[i]) != 0; i = (i + 1) & (x->cap - 1)) {
		if (!is_remembered(x, p)) {
			forgotten = i;
			continue;
		}
		if (p == new)
			return false;
		if (p >> NUMBER_BITS != new >> NUMBER_BITS)
			continue;
		age = (x->next - article_of(p)) & NUMBERS;
		n++;
		if (age > oldest_age) {
			oldest_age = age;
			oldest = i;
		}
	}
	if (n >= INDEX_MOST)
		i = oldest;
	else if (forgotten != SIZE_MAX)
		i = forgotten;
	else
		x->used++;
	x->slot[i] = new;
	return true;
}

void
index_expect(const struct index *x, uint64_t gram)
{
#ifdef __GNUC__
	if (x->cap > 0)
		__builtin_prefetch(&x->slot[place(x, posting(gram, 0))]);
#else
	(void)x;
	(void)gram;
#endif
}
