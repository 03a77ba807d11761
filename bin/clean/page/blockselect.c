#include <stdlib.h>

#include "blockrules.h"
#include "blockselect.h"
#include "featurelist.h"
#include "mainblock.h"
#include "mem.h"
#include "prune.h"
#include "dropreason.h"
#include "blockmodel.h"

enum {
	KEEP_OVER = -150,	/* thousandths of log odds: a line too few does more harm than one too many */
	ENOUGH = 140		/* letters: with less, the next step is tried */
};

/* The name of what most speaks against a block that the model leaves out. */
static enum dropreason
reason(const struct webpage *p, const struct block *b)
{
	if (b->rule == DROP_WEAK)
		return DROP_WEAK;
	if (p->dom.node[b->owner].tag == TAG_H1)
		return DROP_TITLE;
	if (b->link_chars > b->chars / 2)
		return DROP_LINKS;
	if (!webpage_within(p, b->first, p->main))
		return DROP_OUTSIDE;
	return b->chars < 60 && !b->ends ? DROP_SHORT : DROP_UNLIKE;
}

static bool
is_out(enum dropreason rule)
{
	return rule == DROP_ELEMENT || rule == DROP_HINT;
}

/* Letters in the blocks that are kept. */
static size_t
kept(const struct webpage *p)
{
	size_t n = 0;
	uint32_t i;

	for (i = 0; i < p->blocks.n; i++)
		if (p->blocks.block[i].rule == DROP_NONE)
			n += p->blocks.block[i].chars;
	return n;
}

/* What the model takes. */
static void
choose(struct blockselect *l, struct webpage *p, bool gentle)
{
	int32_t feature[FEATURE_COUNT];
	uint32_t i;

	prune(p, gentle);
	mainblock_find(p);
	blockfeatures_start(&l->features, p);
	for (i = 0; i < p->blocks.n; i++) {
		struct block *b = &p->blocks.block[i];

		blockfeatures_next(&l->features, feature);
		if (!is_out((enum dropreason)b->rule))
			l->verdict[i] = blockmodel_score(feature) > KEEP_OVER ? DROP_NONE : (uint8_t)reason(p, b);
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

		if (is_out((enum dropreason)b->rule))
			continue;
		if (!webpage_within(p, b->first, p->main))
			b->rule = DROP_OUTSIDE;
		else if (b->link_chars > b->chars / 2)
			b->rule = DROP_LINKS;
		else
			b->rule = p->dom.node[b->owner].tag == TAG_H1 ? DROP_TITLE : DROP_NONE;
	}
}

/* By the model and the rules for single blocks. */
static void
judge(struct blockselect *s, struct webpage *p, bool gentle)
{
	choose(s, p, gentle);
	blockrules_drop_strays(p);
	blockrules_keep_headings(p, &s->features.said);
	blockrules_drop_capital_links(p);
}

void
blockselect(struct blockselect *s, struct webpage *p)
{
	uint32_t i;

	s->verdict = mem_grow(s->verdict, &s->cap, p->blocks.n, sizeof *s->verdict);
	judge(s, p, false);
	if (kept(p) < ENOUGH)
		judge(s, p, true);
	if (kept(p) < ENOUGH)
		take_main(p);
	blockrules_keep_sentences(p);
	if (!blockrules_is_index(p))
		return;
	for (i = 0; i < p->blocks.n; i++)
		if (p->blocks.block[i].rule == DROP_NONE)
			p->blocks.block[i].rule = DROP_OUTSIDE;
}

void
blockselect_free(struct blockselect *l)
{
	blockfeatures_free(&l->features);
	free(l->verdict);
	memset(l, 0, sizeof *l);
}
