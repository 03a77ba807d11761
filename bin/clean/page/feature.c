#include <stdlib.h>

#include "feature.h"
#include "hash.h"
#include "mem.h"
#include "rule.h"

/* Elements by what their text is, from running text to labels; KIND_OTHER is that of all others. */
enum { KIND_OTHER = 8 };

static int32_t
kind_of(const struct dom *d, uint32_t node)
{
	static const unsigned char kinds[TAG_COUNT] = {
		[TAG_P] = 1, [TAG_BLOCKQUOTE] = 2, [TAG_PRE] = 3, [TAG_LI] = 4, [TAG_DT] = 5, [TAG_DD] = 5, [TAG_TD] = 6,
		[TAG_TH] = 7, [TAG_H6] = 9, [TAG_H5] = 10, [TAG_H4] = 11, [TAG_H3] = 12, [TAG_H2] = 13, [TAG_H1] = 14,
		[TAG_FIGURE] = 15, [TAG_CAPTION] = 15,
	};
	unsigned char kind = kinds[d->node[node].tag];

	return kind > 0 ? kind : KIND_OTHER;
}

static bool
is_heading(const struct dom *d, uint32_t node)
{
	return d->node[node].tag >= TAG_H1 && d->node[node].tag <= TAG_H6;
}

static bool
is_pruned(const struct block *b)
{
	return b->rule != RULE_NONE;
}

static struct webpage_sum
sum_of(const struct block *b)
{
	struct webpage_sum s = { b->chars, b->link_chars, block_is_prose(b) ? b->chars : 0, 1 };

	return s;
}

/* Groups the blocks by what their owners and LEVELS ancestors of these are. */
static void
group_by(struct alike *a, const struct webpage *p, int levels)
{
	uint32_t i;

	alike_start(a, p->blocks.n);
	for (i = 0; i < p->blocks.n; i++) {
		const struct block *b = &p->blocks.block[i];
		struct webpage_sum sum = sum_of(b);

		alike_add(a, i, alike_key(&p->dom, b->owner, levels), &sum);
	}
	alike_end(a);
}

static void
group_blocks(struct features *f)
{
	uint32_t i;

	group_by(&f->alike, f->page, 1);
	group_by(&f->twin, f->page, 3);
	f->leading = 0;
	for (i = 1; i < f->alike.n; i++)
		if (f->alike.sum[i].prose > f->alike.sum[f->leading].prose)
			f->leading = i;
	f->seen = mem_grow(f->seen, &f->seen_cap, f->alike.n, sizeof *f->seen);
	if (f->alike.n > 0)
		memset(f->seen, 0, f->alike.n * sizeof *f->seen);
}

/* Sibling elements of one name and class are records; an element without a class is none. */
static void
group_records(struct features *f)
{
	const struct dom *d = &f->page->dom;
	uint32_t i;

	alike_start(&f->record, d->n);
	for (i = 1; i < d->n; i++)
		if (d->node[i].flags & DOM_BLOCK && d->node[i].class != 0)
			alike_add(&f->record, i, hash_pair(d->node[i].parent, alike_key(d, i, 0)), &f->page->sum[i]);
	alike_end(&f->record);
}

static void
look_ahead(struct features *f)
{
	const struct blocks *bs = &f->page->blocks;
	uint32_t i, near = FEATURE_FAR, cut = FEATURE_FAR;

	f->near_after = mem_grow(f->near_after, &f->near_cap, bs->n, sizeof *f->near_after);
	f->cut_after = mem_grow(f->cut_after, &f->cut_cap, bs->n, sizeof *f->cut_after);
	for (i = bs->n; i-- > 0; ) {
		const struct block *b = &bs->block[i];

		f->near_after[i] = near;
		f->cut_after[i] = is_pruned(b) ? 0 : cut;
		near = block_is_prose(b) ? 1 : near < FEATURE_FAR ? near + 1 : FEATURE_FAR;
		cut = is_pruned(b) ? 1 : cut < FEATURE_FAR ? cut + 1 : FEATURE_FAR;
	}
}

void
features_start(struct features *f, const struct webpage *page)
{
	uint32_t i;

	f->page = page;
	group_blocks(f);
	group_records(f);
	look_ahead(f);
	f->main_first = f->title = UINT32_MAX;
	f->main_last = 0;
	for (i = 0; i < page->blocks.n; i++) {
		uint32_t first = page->blocks.block[i].first;

		if (webpage_within(page, first, page->main)) {
			if (f->main_first == UINT32_MAX)
				f->main_first = i;
			f->main_last = i;
		}
		if (f->title == UINT32_MAX && page->heading > 0 && webpage_within(page, first, page->heading))
			f->title = i;
	}
	f->next = f->passed = f->cuts = 0;
	f->near = f->heading = f->cut = FEATURE_FAR;
}

#define SET(name, value) (out[FEATURE_##name] = (int32_t)(value))

static void
of_block(const struct features *f, const struct block *b, int32_t *out)
{
	const struct webpage *p = f->page;
	uint32_t parent = p->dom.node[b->owner].parent, grand = p->dom.node[parent].parent;
	const struct webpage_sum *ps = &p->sum[parent], *gs = &p->sum[grand];
	uint32_t total = p->sum[0].prose;

	SET(chars, b->chars);
	SET(link, webpage_percent(b->link_chars, b->chars));
	SET(bold, webpage_percent(b->bold_chars, b->chars));
	SET(commas, b->commas);
	SET(stops, b->stops);
	SET(ends, b->ends);
	SET(kind, kind_of(&p->dom, b->owner));
	SET(capitals, webpage_percent(b->capitals, b->chars));
	SET(digits, webpage_percent(b->digits, b->chars));
	SET(marks, b->marks);
	SET(parent_kind, kind_of(&p->dom, parent));
	SET(parent_chars, ps->chars);
	SET(parent_link, webpage_percent(ps->link, ps->chars));
	SET(parent_prose, webpage_percent(ps->prose, total));
	SET(parent_blocks, ps->blocks);
	SET(grand_chars, gs->chars);
	SET(grand_link, webpage_percent(gs->link, gs->chars));
	SET(grand_prose, webpage_percent(gs->prose, total));
	SET(grand_blocks, gs->blocks);
}

static void
of_groups(struct features *f, uint32_t i, const struct block *b, int32_t *out)
{
	uint32_t group = f->alike.group[i], own = block_is_prose(b) ? b->chars : 0, total = f->page->sum[0].prose;
	const struct webpage_sum *a = &f->alike.sum[group], *t = &f->twin.sum[f->twin.group[i]];
	const struct webpage_sum *leading = &f->alike.sum[f->leading];
	uint32_t before = f->seen[f->leading];

	SET(alike_count, a->blocks);
	SET(alike_mean, a->chars / a->blocks);
	SET(alike_link, webpage_percent(a->link, a->chars));
	SET(alike_prose, webpage_percent(a->prose, total));
	SET(alike_first, group == f->leading);
	SET(alike_before, webpage_percent(before, leading->prose));
	SET(alike_after, webpage_percent(leading->prose - before - (group == f->leading ? own : 0), leading->prose));
	SET(twin_count, t->blocks);
	SET(twin_mean, t->chars / t->blocks);
	SET(twin_link, webpage_percent(t->link, t->chars));
	SET(twin_prose, webpage_percent(t->prose, total));
	f->seen[group] += own;
}

static void
of_records(const struct features *f, const struct block *b, int32_t *out)
{
	const struct dom *d = &f->page->dom;
	uint32_t node = b->owner, most = 1;
	int level;

	for (level = 0; level < 6 && node != 0; level++, node = d->node[node].parent) {
		const struct webpage_sum *r;

		if (!(d->node[node].flags & DOM_BLOCK) || d->node[node].class == 0 || d->node[node].tag == TAG_P)
			continue;
		r = &f->record.sum[f->record.group[node]];
		if (r->blocks > most) {
			most = r->blocks;
			SET(record_count, r->blocks);
			SET(record_mean, r->chars / r->blocks);
			SET(record_link, webpage_percent(r->link, r->chars));
		}
	}
}

/* The block K places on (or back, below 0); NULL where there is none. */
static const struct block *
neighbour(const struct features *f, uint32_t i, int k)
{
	int64_t at = (int64_t)i + k;

	return at >= 0 && at < f->page->blocks.n ? &f->page->blocks.block[at] : NULL;
}

static void
of_neighbours(const struct features *f, uint32_t i, const struct block *b, int32_t *out)
{
	const struct dom *d = &f->page->dom;
	const struct block *n;
	int k;

	if ((n = neighbour(f, i, -1)) != NULL) {
		SET(prev_chars, n->chars);
		SET(prev_link, webpage_percent(n->link_chars, n->chars));
		SET(prev_kind, kind_of(d, n->owner));
		SET(gap_before, b->first - n->last);
	}
	if ((n = neighbour(f, i, -2)) != NULL) {
		SET(prev2_chars, n->chars);
		SET(prev2_link, webpage_percent(n->link_chars, n->chars));
	}
	if ((n = neighbour(f, i, 1)) != NULL) {
		SET(next_chars, n->chars);
		SET(next_link, webpage_percent(n->link_chars, n->chars));
		SET(next_kind, kind_of(d, n->owner));
	}
	if ((n = neighbour(f, i, 2)) != NULL) {
		SET(next2_chars, n->chars);
		SET(next2_link, webpage_percent(n->link_chars, n->chars));
	}
	for (k = -5; k <= 5; k++) {
		enum feature prose = k < 0 ? FEATURE_prose_before : FEATURE_prose_after;
		enum feature brief = k < 0 ? FEATURE_short_before : FEATURE_short_after;

		n = k == 0 ? NULL : neighbour(f, i, k);
		if (n == NULL)
			continue;
		if (block_is_prose(n))
			out[prose] += (int32_t)n->chars;
		if (n->chars < 40 && !n->ends)
			out[brief]++;
	}
	SET(near_before, f->near);
	SET(near_after, f->near_after[i]);
	SET(cut, b->rule);
	SET(cut_before, is_pruned(b) ? 0 : f->cut);
	SET(cut_after, f->cut_after[i]);
	SET(cuts, f->cuts);
}

/* Which feature holds the share of an element; FEATURE_COUNT for the others. */
static enum feature
feature_of(enum tag tag)
{
	switch (tag) {
	case TAG_ARTICLE:
		return FEATURE_in_article;
	case TAG_MAIN:
		return FEATURE_in_main;
	case TAG_SECTION:
		return FEATURE_in_section;
	case TAG_HEADER:
		return FEATURE_in_header;
	case TAG_FIGURE:
		return FEATURE_in_figure;
	case TAG_TABLE:
		return FEATURE_in_table;
	case TAG_UL:
	case TAG_OL:
	case TAG_DL:
		return FEATURE_in_list;
	case TAG_BLOCKQUOTE:
		return FEATURE_in_quote;
	default:
		return FEATURE_COUNT;
	}
}

/* From the block's first text upwards. */
static void
of_ancestors(const struct features *f, const struct block *b, int32_t *out)
{
	const struct webpage *p = f->page;
	uint32_t node = b->first, total = p->sum[0].prose, hints, bit;
	bool met = false;
	int32_t depth = 0, share;
	enum feature feature;

	for (feature = FEATURE_in_article; feature < FEATURE_COUNT; feature++)
		out[feature] = FEATURE_NONE;
	do {
		node = p->dom.node[node].parent;
		share = webpage_percent(p->sum[node].prose, total);
		for (hints = p->dom.node[node].hints, bit = 0; hints != 0; hints >>= 1, bit++)
			if (hints & 1 && out[FEATURE_hint_BODY + bit] == FEATURE_NONE)
				out[FEATURE_hint_BODY + bit] = share;
		feature = feature_of((enum tag)p->dom.node[node].tag);
		if (feature != FEATURE_COUNT && out[feature] == FEATURE_NONE)
			out[feature] = share;
		if (!met && webpage_within(p, p->main, node)) {
			met = true;
			SET(main_in, node == p->main);
			if (node == p->main)
				SET(main_down, depth);
			else
				SET(main_up, depth + 1);
			SET(main_share, share);
		}
		depth++;
	} while (node != 0);
	SET(depth, depth);
}

static void
of_place(const struct features *f, uint32_t i, const struct block *b, int32_t *out)
{
	const struct webpage *p = f->page;
	uint32_t total = p->sum[0].prose, dist = 0;

	SET(position, webpage_percent(i, p->blocks.n));
	SET(passed, webpage_percent(f->passed, total));
	SET(page_prose, total);
	SET(page_blocks, p->blocks.n);
	SET(heading_dist, f->heading);
	SET(title_dist, f->title == UINT32_MAX ? 9999 : (int64_t)i - f->title);
	SET(main_order, b->first < p->main ? -1 : b->first >= p->dom.node[p->main].end);
	if (i < f->main_first && f->main_first != UINT32_MAX)
		dist = f->main_first - i;
	else if (i > f->main_last)
		dist = i - f->main_last;
	SET(main_dist, dist);
	SET(main_prose, webpage_percent(p->sum[p->main].prose, total));
}

static void
advance(struct features *f, const struct block *b)
{
	bool prose = block_is_prose(b);

	f->near = prose ? 1 : f->near < FEATURE_FAR ? f->near + 1 : FEATURE_FAR;
	if (is_heading(&f->page->dom, b->owner))
		f->heading = 1;
	else if (f->heading < FEATURE_FAR)
		f->heading++;
	if (is_pruned(b)) {
		f->cuts += f->cut != 1;
		f->cut = 1;
	} else if (f->cut < FEATURE_FAR) {
		f->cut++;
	}
	if (prose)
		f->passed += b->chars;
	f->next++;
}

void
features_next(struct features *f, int32_t *out)
{
	uint32_t i = f->next;
	const struct block *b = &f->page->blocks.block[i];

	memset(out, 0, FEATURE_COUNT * sizeof *out);
	of_block(f, b, out);
	of_groups(f, i, b, out);
	of_records(f, b, out);
	of_neighbours(f, i, b, out);
	of_ancestors(f, b, out);
	of_place(f, i, b, out);
	advance(f, b);
}

void
features_free(struct features *f)
{
	alike_free(&f->alike);
	alike_free(&f->twin);
	alike_free(&f->record);
	free(f->seen);
	free(f->near_after);
	free(f->cut_after);
	memset(f, 0, sizeof *f);
}

const char *
feature_name(enum feature feature)
{
	static const char *const names[FEATURE_COUNT] = {
#define FEATURE_NAME(name) #name,
		FEATURE_LIST(FEATURE_NAME)
#undef FEATURE_NAME
#define FEATURE_NAME(upper, name) "hint_" #upper,
		HINT_LIST(FEATURE_NAME)
#undef FEATURE_NAME
	};

	return names[feature];
}
