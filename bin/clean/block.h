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
	uint16_t stops;		/* marks that end a sentence, before white space or at the end */
	bool ends;		/* ends as a sentence ends */
	uint8_t rule;		/* why it was dropped; enum rule, 0 while it is kept */
	int16_t score;
};

struct blocks {
	struct block *block;
	uint32_t n;
	size_t cap;
};

/* Cuts the tree's text into blocks, in order; what B held is forgotten, its memory used again. */
void block_cut(struct blocks *b, const struct dom *d);

void block_free(struct blocks *b);

#endif
