/*
 * said - what the furniture around articles says (phrases.h), block by block.
 */
#ifndef SAID_H
#define SAID_H

#include <stdint.h>

#include "phrases.h"
#include "webpage.h"

struct said_block {
	uint8_t class;		/* of the phrase that it begins with, or has if it is short; of enum phrase_class */
	bool whole;		/* it says no more than that */
};

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct said {
	struct phrases phrases;
	struct said_block *block;	/* by block */
	size_t cap;
	struct buf scratch;
};

/* Fills block; those that are pruned for good, or long, say nothing. */
void said_find(struct said *s, const struct webpage *p);

void said_free(struct said *s);

#endif
