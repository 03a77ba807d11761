/*
 * surface - what can be seen of a sentence without knowing what it says.
 *
 * The lists of words are English; the marks are those of any script that news are written in.
 */
#ifndef SURFACE_H
#define SURFACE_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

struct surface {
	size_t words;
	bool leans;		/* it begins with what points back: "He", "However", "In addition" */
	bool speaks;		/* "I", "we", "you" outside quotation marks */
	bool corrects;		/* it says that something was reported wrongly: "erroneously", "misstated" */
	bool page;		/* it holds words that pages say about themselves: "click", "subscribe" */
	bool lower;		/* it begins with a small letter */
	bool named;		/* a word after the first begins with a capital or a digit */
	size_t depth;		/* of brackets that are open at the end */
	bool uneven;		/* a bracket was closed that was not open */
	bool quoted;		/* there is an odd number of quotation marks */
	uint32_t last;		/* the mark it ends with, quotation marks and brackets aside; 0 for a word */
};

/* TEXT is valid UTF-8; SCRATCH is overwritten. */
void surface_read(struct surface *l, struct bytes text, struct buf *scratch);

#endif
