#include <stdlib.h>
#include <string.h>

#include "docmemory.h"
#include "mem.h"

enum { SORT_SHIFT = 58, SORT_BUCKETS = 64 };

/*
 * Sorts hashes that begin with LEVEL zero bits and are spread evenly else: into buckets by the next bits, and then by
 * insertion, by which hardly one moves.
 */
static void
sort(struct docmemory *m, size_t n, unsigned level)
{
	size_t start[SORT_BUCKETS + 1] = { 0 }, i, j;
	uint64_t x;

	m->sorted = mem_grow(m->sorted, &m->cap_sorted, n, sizeof *m->sorted);
	for (i = 0; i < n; i++)
		start[(m->shingle[i] << level >> SORT_SHIFT) + 1]++;
	for (i = 0; i < SORT_BUCKETS; i++)
		start[i + 1] += start[i];
	for (i = 0; i < n; i++)
		m->sorted[start[m->shingle[i] << level >> SORT_SHIFT]++] = m->shingle[i];
	for (i = 1; i < n; i++) {
		x = m->sorted[i];
		for (j = i; j > 0 && m->sorted[j - 1] > x; j--)
			m->sorted[j] = m->sorted[j - 1];
		m->sorted[j] = x;
	}
}

/* Sorts the shingles that are no site text, counts them by level, and returns how many they are. */
static size_t
choose(struct docmemory *m, const struct shingle_sample *s, const struct containment_set *site, struct docrecord *a)
{
	size_t i, n = 0;
	unsigned level;

	m->shingle = mem_grow(m->shingle, &m->cap_shingle, s->n, sizeof *m->shingle);
	for (i = 0; i < s->n; i++) {
		if (containment_has(site, i))
			continue;
		m->shingle[n++] = s->shingle[i];
		for (level = 0; level < DOCRECORD_LEVELS && shingle_at(s->shingle[i], s->level + level); level++)
			;
		a->shingles[level - 1]++;
	}
	for (level = DOCRECORD_LEVELS - 1; level > 0; level--)
		a->shingles[level - 1] = (uint16_t)(a->shingles[level - 1] + a->shingles[level]);
	sort(m, n, s->level);
	return n;
}

void
docmemory_pack(struct docmemory *m, const struct doctext *d, const struct containment_set *site,
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
		n_shingles = choose(m, d->sample, site, &a);
		n_facts = factsample_choose(d->facts, facts);
	}
	buf_clear(&m->packed);
	docrecord_pack(&m->packed, &a, m->sorted, n_shingles, facts, n_facts);
}

void
docmemory_free(struct docmemory *m)
{
	buf_free(&m->packed);
	free(m->shingle);
	free(m->sorted);
	memset(m, 0, sizeof *m);
}
