#include <stdlib.h>

#include "featurelist.h"
#include "hash.h"
#include "templatefeatures.h"
#include "mem.h"

enum { LEVELS = 6 };	/* elements around a block that may be one of several siblings made alike */

static struct webpage_sum
sum_of(const struct block *b)
{
	struct webpage_sum s = { b->chars, b->link_chars, block_is_prose(b) ? b->chars : 0, 1 };

	return s;
}

/* Groups the blocks by what their owners and LEVELS ancestors of these are. */
static void
group_by(struct templategroup *a, const struct webpage *p, int levels)
{
	uint32_t i;

	templategroup_start(a, p->blocks.n);
	for (i = 0; i < p->blocks.n; i++) {
		const struct block *b = &p->blocks.block[i];
		struct webpage_sum sum = sum_of(b);

		templategroup_add(a, i, templategroup_key(&p->dom, b->owner, levels), &sum);
	}
	templategroup_end(a);
}

static void
group_blocks(struct templatefeatures *k)
{
	uint32_t i;

	group_by(&k->alike, k->page, 1);
	group_by(&k->twin, k->page, 3);
	k->leading = 0;
	for (i = 1; i < k->alike.n; i++)
		if (k->alike.sum[i].prose > k->alike.sum[k->leading].prose)
			k->leading = i;
	k->seen = mem_grow(k->seen, &k->seen_cap, k->alike.n, sizeof *k->seen);
	if (k->alike.n > 0)
		memset(k->seen, 0, k->alike.n * sizeof *k->seen);
}

/* Sibling elements of one name and class are records; an element without a class is none. */
static void
group_records(struct templatefeatures *k)
{
	const struct dom *d = &k->page->dom;
	uint32_t i;

	templategroup_start(&k->record, d->n);
	for (i = 1; i < d->n; i++)
		if (d->node[i].flags & DOM_BLOCK && d->node[i].class != 0)
			templategroup_add(&k->record, i, hash_pair(d->node[i].parent, templategroup_key(d, i, 0)),
			    &k->page->sum[i]);
	templategroup_end(&k->record);
}

void
templatefeatures_find(struct templatefeatures *k, const struct webpage *page)
{
	k->page = page;
	group_blocks(k);
	group_records(k);
}

static void
of_groups(struct templatefeatures *k, uint32_t i, const struct block *b, int32_t *out)
{
	uint32_t group = k->alike.group[i], own = block_is_prose(b) ? b->chars : 0, total = k->page->sum[0].prose;
	const struct webpage_sum *a = &k->alike.sum[group], *t = &k->twin.sum[k->twin.group[i]];
	const struct webpage_sum *leading = &k->alike.sum[k->leading];
	uint32_t before = k->seen[k->leading], after = leading->prose - before - (group == k->leading ? own : 0);

	FEATURE_SET(out, alike_count, a->blocks);
	FEATURE_SET(out, alike_mean, a->chars / a->blocks);
	FEATURE_SET(out, alike_link, webpage_percent(a->link, a->chars));
	FEATURE_SET(out, alike_prose, webpage_percent(a->prose, total));
	FEATURE_SET(out, alike_first, group == k->leading);
	FEATURE_SET(out, alike_before, webpage_percent(before, leading->prose));
	FEATURE_SET(out, alike_after, webpage_percent(after, leading->prose));
	FEATURE_SET(out, twin_count, t->blocks);
	FEATURE_SET(out, twin_mean, t->chars / t->blocks);
	FEATURE_SET(out, twin_link, webpage_percent(t->link, t->chars));
	FEATURE_SET(out, twin_prose, webpage_percent(t->prose, total));
	k->seen[group] += own;
}

static void
of_records(const struct templatefeatures *k, const struct block *b, int32_t *out)
{
	const struct dom *d = &k->page->dom;
	uint32_t node = b->owner, most = 1;
	int level;

	for (level = 0; level < LEVELS && node != 0; level++, node = d->node[node].parent) {
		const struct webpage_sum *r;

		if (!(d->node[node].flags & DOM_BLOCK) || d->node[node].class == 0 || d->node[node].tag == TAG_P)
			continue;
		r = &k->record.sum[k->record.group[node]];
		if (r->blocks > most) {
			most = r->blocks;
			FEATURE_SET(out, record_count, r->blocks);
			FEATURE_SET(out, record_mean, r->chars / r->blocks);
			FEATURE_SET(out, record_link, webpage_percent(r->link, r->chars));
		}
	}
}

void
templatefeatures_set(struct templatefeatures *k, uint32_t i, int32_t *out)
{
	const struct block *b = &k->page->blocks.block[i];

	of_groups(k, i, b, out);
	of_records(k, b, out);
}

void
templatefeatures_free(struct templatefeatures *k)
{
	templategroup_free(&k->alike);
	templategroup_free(&k->twin);
	templategroup_free(&k->record);
	free(k->seen);
	memset(k, 0, sizeof *k);
}
