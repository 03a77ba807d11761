/*
 * claim - the figures of a sentence, each with what it counts.
 *
 * A figure is a number in digits or, from two to ninety-nine, in English words; what it counts is the next word that
 * carries a subject, if no mark stands between ("12 people", "fifteen of the people", "6.5%" as "6.5 percent").
 * Numbers that count nothing in this way are left out, since nothing can be held against them.
 */
#ifndef CLAIM_H
#define CLAIM_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "bytes.h"

struct claim {
	uint64_t value;		/* equal for equal numbers */
	uint64_t of;		/* equal for forms of one word */
};

/* A zeroed one is empty and ready; the caller frees p. */
struct claims {
	struct claim *p;
	size_t n, cap;
};

enum { CLAIM_MOST = 32 };	/* of a sentence: the first */

/* Adds those of TEXT, valid UTF-8; SCRATCH is overwritten. */
void claim_find(struct claims *to, struct bytes text, struct buf *scratch);

/* Whether each of two sentences has a figure, of the same thing, that the other has not. */
bool claim_disagree(const struct claim *a, size_t n, const struct claim *b, size_t m);

#endif
