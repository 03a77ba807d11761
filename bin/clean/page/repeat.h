/*
 * repeat - leaves out paragraphs that the page has already given.
 */
#ifndef REPEAT_H
#define REPEAT_H

#include "keys.h"
#include "webpage.h"

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct repeat {
	struct keys said;		/* paragraphs */
	uint32_t *parent;		/* of the first one's element, plus one, by the paragraph's number */
	size_t cap;
	struct buf text, scratch;
};

/* Gives kept blocks of P that repeat an earlier one RULE_REPEAT. */
void repeat_drop(struct repeat *r, struct webpage *p);

void repeat_free(struct repeat *r);

#endif
