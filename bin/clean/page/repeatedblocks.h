/*
 * repeatedblocks - drops paragraphs that the page has already given.
 */
#ifndef REPEATEDBLOCKS_H
#define REPEATEDBLOCKS_H

#include "intern.h"
#include "webpage.h"

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct repeatedblocks {
	struct intern said;		/* paragraphs */
	uint32_t *parent;		/* of the first one's element, plus one, by the paragraph's number */
	size_t cap;
	uint64_t *hash;			/* by block: of a paragraph that may be repeated, else 0 */
	size_t hash_cap;
	struct buf text, scratch;
};

/* Gives kept blocks of P that repeat an earlier one DROP_REPEAT. */
void repeatedblocks_drop(struct repeatedblocks *r, struct webpage *p);

void repeatedblocks_free(struct repeatedblocks *r);

#endif
