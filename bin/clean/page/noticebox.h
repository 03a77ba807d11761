/*
 * noticebox - drops boxes inside an article that address the reader: consent to embedded content, offers to
 * subscribers, mail forms and their messages.
 *
 * A block is a notice by the phrase that it begins with, or by its words (noticewords.h).  A box is an element that
 * holds little of the page's text, two notices at least, and not much besides.
 */
#ifndef NOTICEBOX_H
#define NOTICEBOX_H

#include "blockphrases.h"
#include "webpage.h"

struct noticebox_sum {
	uint32_t kept;		/* letters of the kept blocks in a node */
	uint32_t notices;	/* of these, in notices */
	uint32_t n;		/* notices */
};

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct noticebox {
	struct noticebox_sum *sum;	/* by node */
	size_t cap;
	struct buf text, scratch;
};

/* Gives the kept blocks of P that lie in such boxes DROP_NOTICE; SAID has the phrases of P's blocks. */
void noticebox_drop(struct noticebox *n, struct webpage *p, const struct blockphrases *said);

void noticebox_free(struct noticebox *n);

#endif
