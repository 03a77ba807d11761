/*
 * figure - the figures of a sentence, each with what it counts.
 *
 * A figure is a number in digits or, from two to ninety-nine, in English words; what it counts is the next word that
 * carries a subject, if no mark stands between ("12 people", "fifteen of the people", "6.5%" as "6.5 percent").
 * Numbers that count nothing in this way are left out, since nothing can be held against them.
 */
#ifndef FIGURE_H
#define FIGURE_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "bytes.h"

struct figure {
	uint64_t value;		/* equal for equal numbers */
	uint64_t of;		/* equal for forms of one word */
};

/* A zeroed one is empty and ready; the caller frees p. */
struct figures {
	struct figure *p;
	size_t n, cap;
};

enum { FIGURE_MOST = 32 };	/* of a sentence: the first */

/* Adds those of TEXT, valid UTF-8; SCRATCH is overwritten. */
void figure_find(struct figures *to, struct bytes text, struct buf *scratch);

/* Whether each of two sentences has a figure, of the same thing, that the other has not. */
bool figure_disagree(const struct figure *a, size_t n, const struct figure *b, size_t m);

#endif
