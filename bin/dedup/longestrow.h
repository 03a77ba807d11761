/*
 * longestrow - of each group the row with the longest text, known when all rows are read.
 */
#ifndef LONGESTROW_H
#define LONGESTROW_H

#include "buf.h"
#include "bytes.h"
#include "decision.h"
#include "hash.h"

/* Zeroed before the first use. */
struct longestrow {
	struct longestrow_row {
		size_t start, n;	/* of its line, in lines */
		size_t length;		/* of its text */
		bool kept;
	} *row;
	size_t n, cap;

	/* private */
	struct buf lines;
	struct hash_table holder;	/* by the hash of a name: the row that is kept of its group, plus one */
};

/* Adds a row, LINE, with a text of LENGTH bytes, on which V decided. */
void longestrow_add(struct longestrow *l, const struct decision *v, struct bytes line, size_t length);

/* The line of row I, in the order in which they came; holds until the next is added. */
struct bytes longestrow_line(const struct longestrow *l, size_t i);

void longestrow_free(struct longestrow *l);

#endif
