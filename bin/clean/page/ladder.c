#include <stdlib.h>

#include "ladder.h"
#include "mainblock.h"
#include "mem.h"
#include "prune.h"
#include "rule.h"
#include "trees.h"

enum {
	KEEP_OVER = -150,	/* thousandths of log odds: a line too few does more harm than one too many */
	ENOUGH = 140,		/* letters: with less, the next step is tried */
	STRAY_MOST = 120,	/* letters of a line that may be a stray ... */
	STRAY_NEAR = 4,		/* ... where of as many blocks to each side, and itself, ... */
	STRAY_PART = 4		/* ... not more than one in so many is kept */
};

/* The name of what most speaks against a block that the model leaves out. */
static enum rule
reason(const struct webpage *p, const struct block *b)
{
	if (b->rule == RULE_WEAK)
		return RULE_WEAK;
	if (p->dom.node[b->owner].tag == TAG_H1)
		return RULE_TITLE;
	if (b->link_chars > b->chars / 2)
		return RULE_LINKS;
	if (!webpage_within(p, b->first, p->main))
		return RULE_OUTSIDE;
	return b->chars < 60 && !b->ends ? RULE_SHORT : RULE_UNLIKE;
}

static bool
is_out(enum rule rule)
{
	return rule == RULE_ELEMENT || rule == RULE_HINT;
}

/* Letters in the blocks that are kept. */
static size_t
kept(const struct webpage *p)
{
	size_t n = 0;
	uint32_t i;

	for (i = 0; i < p->blocks.n; i++)
		if (p->blocks.block[i].rule == RULE_NONE)
			n += p->blocks.block[i].chars;
	return n;
}

/* What the model takes. */
static void
choose(struct ladder *l, struct webpage *p, bool gentle)
{
	int32_t feature[FEATURE_COUNT];
	uint32_t i;

	prune(p, gentle);
	mainblock_find(p);
	features_start(&l->features, p);
	for (i = 0; i < p->blocks.n; i++) {
		struct block *b = &p->blocks.block[i];

		features_next(&l->features, feature);
		if (!is_out((enum rule)b->rule))
			l->verdict[i] = trees_score(feature) > KEEP_OVER ? RULE_NONE : (uint8_t)reason(p, b);
		else
			l->verdict[i] = b->rule;
	}
	for (i = 0; i < p->blocks.n; i++)
		p->blocks.block[i].rule = l->verdict[i];
}

/* All of the main block but links and the heading. */
static void
take_main(struct webpage *p)
{
	uint32_t i;

	prune(p, true);
	mainblock_find(p);
	for (i = 0; i < p->blocks.n; i++) {
		struct block *b = &p->blocks.block[i];

		if (is_out((enum rule)b->rule))
			continue;
		if (!webpage_within(p, b->first, p->main))
			b->rule = RULE_OUTSIDE;
		else if (b->link_chars > b->chars / 2)
			b->rule = RULE_LINKS;
		else
			b->rule = p->dom.node[b->owner].tag == TAG_H1 ? RULE_TITLE : RULE_NONE;
	}
}

/* Short lines that stand (nearly) alone among what is left out are strays, though the model may like each. */
static void
drop_strays(struct webpage *p)
{
	struct block *block = p->blocks.block;
	uint32_t i, k, n = p->blocks.n, first, last, kept_near;

	for (i = 0; i < n; i++) {
		if (block[i].rule != RULE_NONE || block[i].chars > STRAY_MOST)
			continue;
		first = i > STRAY_NEAR ? i - STRAY_NEAR : 0;
		last = n - i > STRAY_NEAR ? i + STRAY_NEAR : n - 1;
		for (k = first, kept_near = 0; k <= last; k++)
			kept_near += block[k].rule == RULE_NONE;
		if (STRAY_PART * kept_near <= last - first + 1)
			block[i].rule = RULE_STRAY;
	}
}

void
ladder_climb(struct ladder *l, struct webpage *p)
{
	l->verdict = mem_grow(l->verdict, &l->cap, p->blocks.n, sizeof *l->verdict);
	choose(l, p, false);
	drop_strays(p);
	if (kept(p) < ENOUGH)
		choose(l, p, true);
	if (kept(p) < ENOUGH)
		take_main(p);
}

void
ladder_free(struct ladder *l)
{
	features_free(&l->features);
	free(l->verdict);
	memset(l, 0, sizeof *l);
}
