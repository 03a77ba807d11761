/*
 * blockselect - selects the blocks of a page that are its article.
 *
 * The block model decides.  If it keeps next to nothing, it decides again without regard to class names; if that keeps
 * nothing either, the main block is taken whole, except for its links and heading.
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
