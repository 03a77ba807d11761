/*
 * ladder - decides which blocks of a page are its article: by the model; where that leaves (next to) nothing, by the
 * model with class names left aside; where that does too, all of the main block.
 */
#ifndef LADDER_H
#define LADDER_H

#include "feature.h"
#include "webpage.h"

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct ladder {
	struct features features;
	uint8_t *verdict;	/* by block, of enum rule */
	size_t cap;
};

/* P's blocks are cut and summed; sets the rule of each: RULE_NONE is the article. */
void ladder_climb(struct ladder *l, struct webpage *p);

void ladder_free(struct ladder *l);

#endif
