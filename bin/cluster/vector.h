/*
 * vector - words with weights: what an article, or a story, is about.
 *
 * All in whole numbers, so that every machine gets the same.  A zeroed vector is empty and ready.
 */
#ifndef VECTOR_H
#define VECTOR_H

#include <stddef.h>
#include <stdint.h>

enum {
	VECTOR_UNIT = 1 << 14,		/* the length that vector_normalize() gives */
	VECTOR_COSINE = 1000,		/* the cosine of two with the same direction */
	VECTOR_HEAVIEST = 1 << 24
};

struct vector {
	struct weight {
		uint64_t stem;
		uint32_t weight;
	} *term;			/* by stem, each once, after vector_settle() */
	size_t n, cap;
};

void vector_free(struct vector *v);

/* Adds a term, which may be there already; vector_settle() is due then. */
void vector_put(struct vector *v, uint64_t stem, uint32_t weight);

/* Sorts the terms and makes one of those with the same stem, by adding the weights up, to UINT32_MAX. */
void vector_settle(struct vector *v);

/* Drops all but the MOST heaviest terms, in linear time; of those that weigh the same, the first stay. */
void vector_cut(struct vector *v, size_t most);

/* Halves all weights until none reaches VECTOR_HEAVIEST. */
void vector_lighten(struct vector *v);

/* The square root of the sum of squares of weights below VECTOR_HEAVIEST; as for the functions below. */
uint64_t vector_length(const struct vector *v);

/* Scales a vector to the length VECTOR_UNIT. */
void vector_normalize(struct vector *v);

/* Adds V to TO; both are settled, and so is the sum. */
void vector_add(struct vector *to, const struct vector *v);

/* The cosine of the angle between two settled ones, with their lengths; 0 where one is empty. */
unsigned vector_cosine(const struct vector *a, uint64_t a_length, const struct vector *b, uint64_t b_length);

#endif
