/*
 * block - the page's text as a list of blocks: the runs of text between two breaks of the line, and their measures.
 *
 * Lengths are in letters of an alphabetic script: a Han, Kana or Hangul character counts three, white space one.
 */
#ifndef BLOCK_H
#define BLOCK_H

#include <stdint.h>

#include "dom.h"

struct block {
	uint32_t first, last;	/* its first and last text node */
	uint32_t owner;		/* the innermost element around it that breaks the line */
	uint32_t chars;
	uint32_t link_chars;	/* of these, in links */
	uint32_t bold_chars;
	uint16_t commas;
	uint16_t digits, capitals;
	uint16_t marks;		/* that stand in bylines and lists of names rather than in prose: | : / @ and such */
	uint16_t stops;		/* marks that end a sentence, before white space or at the end */
	bool ends;		/* ends as a sentence ends */
	uint8_t rule;		/* why it was left out, of enum dropreason */
};

struct blocks {
	struct block *block;
	uint32_t n;
	size_t cap;
};

/* Cuts the tree's text into blocks, in order; what B held is forgotten, its memory used again. */
void block_cut(struct blocks *b, const struct dom *d);

void block_free(struct blocks *b);

/* Whether it reads as prose: long, hardly linked, with marks between its words. */
static inline bool
block_is_prose(const struct block *b)
{
	return b->chars >= 60 && b->link_chars * 3 < b->chars && b->stops + b->commas > 0;
}

#endif
