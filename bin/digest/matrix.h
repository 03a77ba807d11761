/*
 * matrix - which source of a story tells which of its figures and dates.
 */
#ifndef MATRIX_H
#define MATRIX_H

#include "brief.h"

enum { MATRIX_ROWS = 12, MATRIX_SOURCES = 12 };

enum matrix_state { MATRIX_CURRENT, MATRIX_OVERTAKEN, MATRIX_CONFLICT };

struct matrix {
	struct matrix_row {
		struct bytes value;		/* "five dead" */
		enum matrix_state state;
		bool told[MATRIX_SOURCES];	/* by the story's sources, in their order */
	} row[MATRIX_ROWS];
	size_t rows, sources;
};

/* Fills M; it has no rows if there is nothing to compare: fewer than two sources, or no value that two of them tell. */
void matrix_fill(struct matrix *m, struct brief *b, const struct brief_story *story);

#endif
