/*
 * features - what the line model looks at in a line and around it (features.txt).
 */
#ifndef FEATURES_H
#define FEATURES_H

#include "lines.h"

#include "features_table.h"

/* What is known of a text as a whole. */
struct features {
	const struct lines *lines;
	uint32_t words, prose;		/* of all lines */
	size_t run_start, run_end;	/* the lines of the longest run of prose */
	size_t title;			/* the line whose bytes are those of the title again, up to which was looked; n if none */
	size_t title_end;
};

void features_begin(struct features *f, const struct lines *lines);

/* Puts the features of line I in TO, at most FEATURE_GROUPS of them, in the order of their groups; returns how many. */
size_t features_of(const struct features *f, size_t i, uint16_t to[FEATURE_GROUPS]);

#endif
