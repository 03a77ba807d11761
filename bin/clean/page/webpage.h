/*
 * webpage - the state of a page while its article is extracted: the tree, its blocks, and what was derived from them.
 */
#ifndef WEBPAGE_H
#define WEBPAGE_H

#include <stdint.h>

#include "block.h"
#include "dom.h"

/* The measures of all blocks in a node. */
struct webpage_sum {
	uint32_t chars;
	uint32_t link;		/* of these, in links */
	uint32_t prose;		/* of these, in blocks that read as prose */
	uint32_t blocks;
};

struct webpage {
	struct dom dom;
	struct blocks blocks;
	struct webpage_sum *sum;	/* by node */
	uint8_t *cut;		/* by node: the rule that leaves it out, of enum dropreason */
	size_t sum_cap, cut_cap;
	uint32_t heading;	/* the first <h1>; 0 if there is none */
	uint32_t main;		/* the main block's node */
};

/* Fills sum and heading. */
void webpage_sum(struct webpage *p);

/* Whether it is a piece of HTML without <html>, <head>, <body> and <h1>, as the item of a feed is; P is summed. */
bool webpage_is_fragment(const struct webpage *p);

/*
 * Adds a block's text to TO, its references resolved and its white space folded; what is pruned inside of a block that
 * is not (rule NONE or WEAK) is left out.  SCRATCH is working memory.
 */
void webpage_text(const struct webpage *p, const struct block *b, struct buf *to, struct buf *scratch);

/*
 * Makes PAGE, which holds the bytes that the tree was built of, the text of the blocks that are kept (rule NONE), a
 * line for each, in its place.  Of the tree's texts and attributes nothing is left then.
 */
void webpage_write(const struct webpage *p, struct buf *page, struct buf *scratch);

void webpage_free(struct webpage *p);

/* Ends the line that TEXT has begun. */
static inline void
webpage_line(struct buf *text)
{
	if (text->n > 0 && text->p[text->n - 1] != '\n')
		buf_byte(text, '\n');
}

/* Whether node I is INSIDE, or in it. */
static inline bool
webpage_within(const struct webpage *p, uint32_t i, uint32_t inside)
{
	return i >= inside && i < p->dom.node[inside].end;
}

/* PART of WHOLE in per cent, rounded down; 0 of nothing. */
static inline int32_t
webpage_percent(uint32_t part, uint32_t whole)
{
	return whole == 0 ? 0 : (int32_t)((uint64_t)part * 100 / whole);
}

#endif
