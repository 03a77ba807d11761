/*
 * blockphrases - the phrase of boilerplate (phrases.h) in each block of a page.
 */
#ifndef BLOCKPHRASES_H
#define BLOCKPHRASES_H

#include <stdint.h>

#include "phrases.h"
#include "webpage.h"

struct blockphrases_block {
	uint8_t class;		/* of the phrase that it begins with, or has if it is short; of enum phrase_class */
	bool whole;		/* it says no more than that */
	bool notice;		/* it begins with a phrase that makes all of it boilerplate */
};

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct blockphrases {
	struct blockphrases_block *block;	/* by block */
	size_t cap;
	struct buf scratch;
};

/* Fills block; those that are pruned for good, or long, say nothing. */
void blockphrases_find(struct blockphrases *s, const struct webpage *p);

void blockphrases_free(struct blockphrases *s);

#endif
