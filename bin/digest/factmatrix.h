/*
 * factmatrix - which source of a story tells which of its figures and dates.
 */
#ifndef FACTMATRIX_H
#define FACTMATRIX_H

#include "brief.h"

enum { FACTMATRIX_ROWS = 12, FACTMATRIX_SOURCES = 12 };

enum factmatrix_state { FACTMATRIX_CURRENT, FACTMATRIX_OVERTAKEN, FACTMATRIX_CONFLICT };

struct factmatrix {
	struct factmatrix_row {
		struct bytes value;		/* "five dead" */
		enum factmatrix_state state;
		bool told[FACTMATRIX_SOURCES];	/* by the story's sources, in their order */
	} row[FACTMATRIX_ROWS];
	size_t rows, sources;
};

/* Fills M; it has no rows if there is nothing to compare: fewer than two sources, or no value that two of them tell. */
void factmatrix_fill(struct factmatrix *m, struct brief *b, const struct brief_story *story);

#endif
