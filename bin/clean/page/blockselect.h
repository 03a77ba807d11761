/*
 * blockselect - decides which blocks of a page are its article: by the model; where that leaves (next to) nothing, by the
 * model with class names left aside; where that does too, all of the main block.
 */
#ifndef BLOCKSELECT_H
#define BLOCKSELECT_H

#include "blockfeatures.h"
#include "webpage.h"

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct blockselect {
	struct blockfeatures features;
	uint8_t *verdict;	/* by block, of enum dropreason */
	size_t cap;
};

/* P's blocks are cut and summed; sets the rule of each: DROP_NONE is the article. */
void blockselect(struct blockselect *l, struct webpage *p);

void blockselect_free(struct blockselect *l);

#endif
