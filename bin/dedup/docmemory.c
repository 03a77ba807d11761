#include <stdlib.h>
#include <string.h>

#include "docmemory.h"
#include "mem.h"

enum { SORT_SHIFT = 58, SORT_BUCKETS = 64 };

/* The bucket of a hash that begins with LEVEL zero bits, by the next bits. */
static size_t
bucket(uint64_t shingle, unsigned level)
{
	return (size_t)(shingle << level >> SORT_SHIFT);
}

/* Sorts what is in the order of the buckets, and so nearly sorted, as hashes are spread evenly. */
static void
sort(uint64_t *p, size_t n)
{
	size_t i, j;
	uint64_t x;

	for (i = 1; i < n; i++) {
		x = p[i];
		for (j = i; j > 0 && p[j - 1] > x; j--)
			p[j] = p[j - 1];
		p[j] = x;
	}
}

/* Puts the shingles that are no site text in m->sorted; returns how many they are. */
static size_t
choose(struct docmemory *m, const struct shingle_sample *s, const struct shingleset *site)
{
	size_t start[SORT_BUCKETS + 1] = { 0 }, i;

	m->sorted = mem_grow(m->sorted, &m->cap_sorted, s->n, sizeof *m->sorted);
	for (i = 0; i < s->n; i++)
		start[bucket(s->shingle[i], s->level) + 1] += !shingleset_has(site, i);
	for (i = 0; i < SORT_BUCKETS; i++)
		start[i + 1] += start[i];
	for (i = 0; i < s->n; i++)
		if (!shingleset_has(site, i))
			m->sorted[start[bucket(s->shingle[i], s->level)]++] = s->shingle[i];
	sort(m->sorted, start[SORT_BUCKETS]);
	return start[SORT_BUCKETS];
}

/* How many of the N sorted shingles are at each level from that of the sample on. */
static void
count_levels(struct docrecord *a, const uint64_t *sorted, size_t n, unsigned level)
{
	unsigned i;

	for (i = 0; i < DOCRECORD_LEVELS; i++) {
		while (n > 0 && !shingle_at(sorted[n - 1], level + i))
			n--;
		a->shingles[i] = (uint16_t)n;
	}
}

void
docmemory_pack(struct docmemory *m, const struct doctext *d, const struct shingleset *site,
    const struct docmemory_entry *e)
{
	struct docrecord a = { 0 };
	uint64_t facts[FACTSAMPLE_MOST];
	size_t n_shingles = 0, n_facts = 0;

	a.time = e->time;
	a.exact = d->exact;
	a.id = d->id;
	a.url = d->url;
	a.source = d->source;
	a.root = e->root;
	a.name = e->name;
	a.group = e->group;
	a.composite = e->composite;
	a.copy = e->copy;
	if (e->whole) {
		a.level = d->sample->level;
		a.bytes = (uint32_t)d->text.n;
		a.figures = d->facts->figures;
		a.sum = d->facts->sum;
		n_shingles = choose(m, d->sample, site);
		count_levels(&a, m->sorted, n_shingles, a.level);
		n_facts = factsample_choose(d->facts, facts);
	}
	buf_clear(&m->packed);
	docrecord_pack(&m->packed, &a, m->sorted, n_shingles, facts, n_facts);
}

void
docmemory_free(struct docmemory *m)
{
	buf_free(&m->packed);
	free(m->sorted);
	memset(m, 0, sizeof *m);
}
