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
	size_t title;			/* the line whose bytes are those of the title again, up to which was looked; n if none */
	size_t title_end;
};

void cues_begin(struct cues *f, const struct lines *lines);

/* Puts the cues of line I in TO, at most CUE_GROUPS of them, in the order of their groups; returns how many. */
size_t cues_of(const struct cues *f, size_t i, uint16_t to[CUE_GROUPS]);

#endif
