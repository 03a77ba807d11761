/*
 * kin - what a template made as it made a block, as features of the block (feature.h): its group by element and class,
 * the same with two more ancestors, and the largest set of sibling elements that it is in.
 */
#ifndef KIN_H
#define KIN_H

#include <stdint.h>

#include "alike.h"
#include "webpage.h"

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct kin {
	const struct webpage *page;
	struct alike alike, twin;	/* of blocks */
	struct alike record;		/* of elements */
	uint32_t *seen;			/* by group of alike: prose passed */
	size_t seen_cap;
	uint32_t leading;		/* the group of alike with most prose */
};

void kin_find(struct kin *k, const struct webpage *page);

/* Sets what is known of block I among its features, OUT; blocks come in order. */
void kin_features(struct kin *k, uint32_t i, int32_t *out);

void kin_free(struct kin *k);

#endif
