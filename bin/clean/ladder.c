#include <stdlib.h>

#include "ladder.h"
#include "mainblock.h"
#include "mem.h"
#include "prune.h"
#include "rule.h"
#include "trees.h"

enum { ENOUGH = 140 };	/* letters: with less, the next step is tried */

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
			l->verdict[i] = trees_score(feature) > 0 ? RULE_NONE : (uint8_t)reason(p, b);
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

void
ladder_climb(struct ladder *l, struct webpage *p)
{
	l->verdict = mem_grow(l->verdict, &l->cap, p->blocks.n, sizeof *l->verdict);
	choose(l, p, false);
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
