/*
 * linecounts - counts of the words of a line by their form, and of its punctuation.
 */
#ifndef LINECOUNTS_H
#define LINECOUNTS_H

#include <stdbool.h>
#include <stdint.h>

#include "bytes.h"

struct linecounts {
	uint32_t words;		/* of scripts without spaces, one for two characters */
	uint32_t capitals;	/* that begin with a capital */
	uint32_t small;		/* small, of at most three letters */
	uint32_t digits;	/* that begin with a digit */
	uint32_t commas;	/* that end in a comma */
	uint32_t stops;		/* that end a sentence, the last aside */
	uint32_t capital_letters;	/* not all are counted where there are small ones */
	bool small_letters;	/* there are some */
	unsigned mark;		/* of enum line_mark, those that stand in the line */
};

/* S is valid UTF-8.  Text that is mostly ASCII is counted by blocks, with no eye for capitals beyond ASCII. */
void linecounts_of(struct linecounts *c, struct bytes s);

#endif
