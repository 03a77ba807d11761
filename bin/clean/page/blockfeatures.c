#include <stdlib.h>

#include "ancestorfeatures.h"
#include "blockfeatures.h"
#include "featurelist.h"
#include "mem.h"
#include "dropreason.h"

/* Elements by what their text is, from running text to labels; KIND_OTHER is that of all others. */
enum { KIND_OTHER = 8 };

static int32_t
kind_of(const struct dom *d, uint32_t node)
{
	static const unsigned char kinds[TAG_COUNT] = {
		[TAG_P] = 1, [TAG_BLOCKQUOTE] = 2, [TAG_PRE] = 3, [TAG_LI] = 4, [TAG_DT] = 5, [TAG_DD] = 5,
		[TAG_TD] = 6, [TAG_TH] = 7, [TAG_H6] = 9, [TAG_H5] = 10, [TAG_H4] = 11, [TAG_H3] = 12, [TAG_H2] = 13,
		[TAG_H1] = 14, [TAG_FIGURE] = 15, [TAG_CAPTION] = 15,
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
	return b->rule != DROP_NONE;
}

static void
look_ahead(struct blockfeatures *f)
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
blockfeatures_start(struct blockfeatures *f, const struct webpage *page)
{
	uint32_t i;

	f->page = page;
	templatefeatures_find(&f->kin, page);
	look_ahead(f);
	blockphrases_find(&f->said, page);
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
	f->near = f->heading = f->cut = f->part = FEATURE_FAR;
	f->part_class = PHRASE_NONE;
}

static void
of_block(const struct blockfeatures *f, const struct block *b, int32_t *out)
{
	const struct webpage *p = f->page;
	uint32_t parent = p->dom.node[b->owner].parent, grand = p->dom.node[parent].parent;
	const struct webpage_sum *ps = &p->sum[parent], *gs = &p->sum[grand];
	uint32_t total = p->sum[0].prose;

	FEATURE_SET(out, chars, b->chars);
	FEATURE_SET(out, link, webpage_percent(b->link_chars, b->chars));
	FEATURE_SET(out, bold, webpage_percent(b->bold_chars, b->chars));
	FEATURE_SET(out, commas, b->commas);
	FEATURE_SET(out, stops, b->stops);
	FEATURE_SET(out, ends, b->ends);
	FEATURE_SET(out, kind, kind_of(&p->dom, b->owner));
	FEATURE_SET(out, capitals, webpage_percent(b->capitals, b->chars));
	FEATURE_SET(out, digits, webpage_percent(b->digits, b->chars));
	FEATURE_SET(out, marks, b->marks);
	FEATURE_SET(out, parent_kind, kind_of(&p->dom, parent));
	FEATURE_SET(out, parent_chars, ps->chars);
	FEATURE_SET(out, parent_link, webpage_percent(ps->link, ps->chars));
	FEATURE_SET(out, parent_prose, webpage_percent(ps->prose, total));
	FEATURE_SET(out, parent_blocks, ps->blocks);
	FEATURE_SET(out, grand_chars, gs->chars);
	FEATURE_SET(out, grand_link, webpage_percent(gs->link, gs->chars));
	FEATURE_SET(out, grand_prose, webpage_percent(gs->prose, total));
	FEATURE_SET(out, grand_blocks, gs->blocks);
}

/* The block K places on (or back, below 0); NULL if there is none. */
static const struct block *
neighbour(const struct blockfeatures *f, uint32_t i, int k)
{
	int64_t at = (int64_t)i + k;

	return at >= 0 && at < f->page->blocks.n ? &f->page->blocks.block[at] : NULL;
}

static void
of_neighbours(const struct blockfeatures *f, uint32_t i, const struct block *b, int32_t *out)
{
	const struct dom *d = &f->page->dom;
	const struct block *n;
	int k;

	if ((n = neighbour(f, i, -1)) != NULL) {
		FEATURE_SET(out, prev_chars, n->chars);
		FEATURE_SET(out, prev_link, webpage_percent(n->link_chars, n->chars));
		FEATURE_SET(out, prev_kind, kind_of(d, n->owner));
		FEATURE_SET(out, gap_before, b->first - n->last);
	}
	if ((n = neighbour(f, i, -2)) != NULL) {
		FEATURE_SET(out, prev2_chars, n->chars);
		FEATURE_SET(out, prev2_link, webpage_percent(n->link_chars, n->chars));
	}
	if ((n = neighbour(f, i, 1)) != NULL) {
		FEATURE_SET(out, next_chars, n->chars);
		FEATURE_SET(out, next_link, webpage_percent(n->link_chars, n->chars));
		FEATURE_SET(out, next_kind, kind_of(d, n->owner));
	}
	if ((n = neighbour(f, i, 2)) != NULL) {
		FEATURE_SET(out, next2_chars, n->chars);
		FEATURE_SET(out, next2_link, webpage_percent(n->link_chars, n->chars));
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
	FEATURE_SET(out, near_before, f->near);
	FEATURE_SET(out, near_after, f->near_after[i]);
	FEATURE_SET(out, cut, b->rule);
	FEATURE_SET(out, cut_before, is_pruned(b) ? 0 : f->cut);
	FEATURE_SET(out, cut_after, f->cut_after[i]);
	FEATURE_SET(out, cuts, f->cuts);
}

static void
of_words(const struct blockfeatures *f, uint32_t i, int32_t *out)
{
	const struct blockphrases_block *said = f->said.block;

	FEATURE_SET(out, said, said[i].class);
	FEATURE_SET(out, said_all, said[i].whole);
	if (i > 0)
		FEATURE_SET(out, said_prev, said[i - 1].class);
	if (i + 1 < f->page->blocks.n)
		FEATURE_SET(out, said_next, said[i + 1].class);
	FEATURE_SET(out, said_part, f->part_class);
	FEATURE_SET(out, said_dist, f->part);
}

/* Whether a line that says no more than a phrase of this class opens a part of the page. */
static bool
opens_part(uint8_t class)
{
	return class == PHRASE_RELATED || class == PHRASE_COMMENT || class == PHRASE_NEWSLETTER ||
	    class == PHRASE_LOGIN;
}

static void
of_place(const struct blockfeatures *f, uint32_t i, const struct block *b, int32_t *out)
{
	const struct webpage *p = f->page;
	uint32_t total = p->sum[0].prose, dist = 0;

	FEATURE_SET(out, position, webpage_percent(i, p->blocks.n));
	FEATURE_SET(out, passed, webpage_percent(f->passed, total));
	FEATURE_SET(out, page_prose, total);
	FEATURE_SET(out, page_blocks, p->blocks.n);
	FEATURE_SET(out, heading_dist, f->heading);
	FEATURE_SET(out, title_dist, f->title == UINT32_MAX ? FEATURE_FAR : (int64_t)i - f->title);
	FEATURE_SET(out, main_order, b->first < p->main ? -1 : b->first >= p->dom.node[p->main].end);
	if (i < f->main_first && f->main_first != UINT32_MAX)
		dist = f->main_first - i;
	else if (i > f->main_last)
		dist = i - f->main_last;
	FEATURE_SET(out, main_dist, dist);
	FEATURE_SET(out, main_prose, webpage_percent(p->sum[p->main].prose, total));
}

static void
advance(struct blockfeatures *f, const struct block *b)
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
	if (f->said.block[f->next].whole && opens_part(f->said.block[f->next].class)) {
		f->part = 1;
		f->part_class = f->said.block[f->next].class;
	} else if (f->part < FEATURE_FAR) {
		f->part++;
	}
	if (prose)
		f->passed += b->chars;
	f->next++;
}

/* Takes every number back to the most that it can be, and a distance back to the least. */
static void
cap(int32_t *out)
{
	static const int32_t most[FEATURE_COUNT] = {
#define FEATURE_MOST(name, most) most,
		FEATURE_LIST(FEATURE_MOST)
#undef FEATURE_MOST
	};
	enum feature feature;

	for (feature = 0; feature < FEATURE_hint_BODY; feature++) {
		if (out[feature] > most[feature])
			out[feature] = most[feature];
		if (out[feature] < -most[feature])
			out[feature] = -most[feature];
	}
}

void
blockfeatures_next(struct blockfeatures *f, int32_t *out)
{
	uint32_t i = f->next;
	const struct block *b = &f->page->blocks.block[i];

	memset(out, 0, FEATURE_COUNT * sizeof *out);
	of_block(f, b, out);
	templatefeatures_set(&f->kin, i, out);
	of_neighbours(f, i, b, out);
	of_words(f, i, out);
	ancestorfeatures_set(f->page, b, out);
	of_place(f, i, b, out);
	cap(out);
	advance(f, b);
}

void
blockfeatures_free(struct blockfeatures *f)
{
	templatefeatures_free(&f->kin);
	blockphrases_free(&f->said);
	free(f->near_after);
	free(f->cut_after);
	memset(f, 0, sizeof *f);
}
