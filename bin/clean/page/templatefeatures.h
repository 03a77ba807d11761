/*
 * templatefeatures - features of a block (featurelist.h) from the blocks that the same template made: the group with
 * its element and class, the group that agrees in two more ancestors, and the largest set of sibling elements around
 * it.
 */
#ifndef TEMPLATEFEATURES_H
#define TEMPLATEFEATURES_H

#include <stdint.h>

#include "templategroup.h"
#include "webpage.h"

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct templatefeatures {
	const struct webpage *page;
	struct templategroup alike, twin;	/* of blocks */
	struct templategroup record;		/* of elements */
	uint32_t *seen;			/* by group of alike: prose passed */
	size_t seen_cap;
	uint32_t leading;		/* the group of alike with most prose */
};

void templatefeatures_find(struct templatefeatures *k, const struct webpage *page);

/* Sets what is known of block I among its features, OUT; blocks come in order. */
void templatefeatures_set(struct templatefeatures *k, uint32_t i, int32_t *out);

void templatefeatures_free(struct templatefeatures *k);

#endif
