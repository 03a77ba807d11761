/*
 * repeat - leaves out paragraphs that the page has already given.
 */
#ifndef REPEAT_H
#define REPEAT_H

#include "hash.h"
#include "webpage.h"

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct repeat {
	struct hash_table said;		/* paragraphs, to the parent of the first one's element, plus one */
	struct buf text, scratch;
};

/* Gives kept blocks of P that repeat an earlier one RULE_REPEAT. */
void repeat_drop(struct repeat *r, struct webpage *p);

void repeat_free(struct repeat *r);

#endif
