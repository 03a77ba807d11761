/*
 * linefeatures - the features of a line and its neighbours, for the line model (linefeatures.txt).
 */
#ifndef LINEFEATURES_H
#define LINEFEATURES_H

#include "textlines.h"

#include "linefeatures_table.h"

/* What is known of a text as a whole. */
struct linefeatures {
	const struct textlines *lines;
	uint32_t words, prose;		/* of all lines */
	unsigned share, size;		/* buckets of the share of prose, and of the number of lines */
	size_t run_start, run_end;	/* the lines of the longest run of prose */
	size_t title;			/* the line that says again what the first begins with; n if none */
};

void linefeatures_begin(struct linefeatures *f, const struct textlines *lines);

/* The words of prose in the lines from FIRST up to END, of which there is one at least. */
uint32_t linefeatures_prose(const struct linefeatures *f, size_t first, size_t end);

/* Puts the cues of line I in TO, at most LINEFEATURE_GROUPS of them, in the order of their groups; returns how many. */
size_t linefeatures_of(const struct linefeatures *f, size_t i, uint16_t to[LINEFEATURE_GROUPS]);

#endif
