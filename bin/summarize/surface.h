/*
 * surface - what can be seen of a sentence without knowing what it says.
 *
 * The classes of words are English; the marks are those of any script that news is written in.
 */
#ifndef SURFACE_H
#define SURFACE_H

#include <stdint.h>

#include "bytes.h"
#include "termreader.h"

struct surface {
	size_t words;
	bool leans;		/* it needs the sentence before it: "He said", "However", "In addition", "If so, it" */
	bool subject;		/* it has, outside quotation marks, a word that a pronoun could stand for */
	bool speaks;		/* "I", "we", "you" outside quotation marks */
	bool corrects;		/* it says that something was reported wrongly: "erroneously", "misstated" */
	bool withdraws;		/* it tells what an earlier text said: "An earlier version of this article" */
	bool note;		/* an editor or a page speaks of itself: "(This version corrects", "Read more" */
	bool page;		/* it holds words that pages say about themselves: "click", "subscribe" */
	bool lower;		/* it begins with a lowercase letter */
	bool named;		/* a word after the first begins with a capital or a digit */
	bool dated;		/* it names a day of the week, or a month: the mark of a news lede */
	size_t depth;		/* of brackets that are open at the end */
	bool uneven;		/* a bracket was closed that was not open */
	bool quoted;		/* there is an odd number of quotation marks */
	uint32_t last;		/* the mark it ends with, quotation marks and brackets aside; 0 for a word */
};

/* TERMS are those of TEXT. */
void surface_read(struct surface *l, struct bytes text, const struct termreader *terms);

#endif
