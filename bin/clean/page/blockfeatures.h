/*
 * blockfeatures - the features of each block of a page (featurelist.h), block by block.
 */
#ifndef BLOCKFEATURES_H
#define BLOCKFEATURES_H

#include <stdint.h>

#include "blockphrases.h"
#include "templatefeatures.h"
#include "webpage.h"

/* What is gathered of a page once, and what is counted from block to block. */
struct blockfeatures {
	const struct webpage *page;
	struct templatefeatures kin;
	struct blockphrases said;
	uint32_t *near_after;		/* by block: to the next prose */
	uint32_t *cut_after;		/* by block: to the next that is pruned */
	size_t near_cap, cut_cap;
	uint32_t main_first, main_last;	/* blocks */
	uint32_t title;			/* the block of the first heading; UINT32_MAX if there is none */

	uint32_t next;			/* the block to be asked next */
	uint32_t passed, near, heading, cut, cuts;
	uint32_t part;			/* blocks since the last line that opens a part of the page, and ... */
	uint8_t part_class;		/* ... what it says */
};

void blockfeatures_start(struct blockfeatures *f, const struct webpage *page);

/* The numbers of the next block, in order; OUT holds FEATURE_COUNT. */
void blockfeatures_next(struct blockfeatures *f, int32_t *out);

void blockfeatures_free(struct blockfeatures *f);

#endif
