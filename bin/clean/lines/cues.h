/*
 * cues - what the line model looks at in a line and around it (cues.txt).
 */
#ifndef CUES_H
#define CUES_H

#include "lines.h"

#include "cues_table.h"

/* What is known of a text as a whole. */
struct cues {
	const struct lines *lines;
	uint32_t words, prose;		/* of all lines */
	size_t run_start, run_end;	/* the lines of the longest run of prose */
	size_t title;			/* the line that says again what the first begins with; n if none */
};

void cues_begin(struct cues *f, const struct lines *lines);

/* The words of prose in the lines from FIRST up to END, of which there is one at least. */
uint32_t cues_prose(const struct cues *f, size_t first, size_t end);

/* Puts the cues of line I in TO, at most CUE_GROUPS of them, in the order of their groups; returns how many. */
size_t cues_of(const struct cues *f, size_t i, uint16_t to[CUE_GROUPS]);

#endif
