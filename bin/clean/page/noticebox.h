/*
 * noticebox - drops boxes inside an article that address the reader: consent to embedded content, offers to
 * subscribers, mail forms and their messages.
 *
 * A block is a notice by the phrase that it begins with, or by its words (noticewords.h).  A box is an element that
 * holds little of the page's text, and either two notices at least and not much besides; or a notice or the label of a
 * form or offer, and no line that speaks neither to the reader nor of what notices are about.  A block that is plainly
 * a notice is a box alone.
 */
#ifndef NOTICEBOX_H
#define NOTICEBOX_H

#include "blockphrases.h"
#include "webpage.h"

/* What the kept blocks in a node are; labels count where they are left out, too.  Counts end at 3. */
struct noticebox_sum {
	uint32_t kept;		/* letters in them */
	uint32_t notices;	/* of these, in notices */
	unsigned n:2;		/* notices */
	unsigned addresses:2;	/* short lines that are none, but speak to the reader or of what notices are about */
	unsigned labels:2;	/* lines that are nothing but the label of a form or offer */
	unsigned plain:2;	/* other lines, except for headings */
	bool certain:1;		/* one is a notice beyond doubt */
	bool reader:1;		/* one speaks to the reader */
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
