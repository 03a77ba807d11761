/*
 * termvector - a sparse vector of terms with integer weights: an article, or the centroid of a story.
 *
 * All arithmetic is in whole numbers, so that every machine gets the same result.  A zeroed vector is empty and ready.
 */
#ifndef TERMVECTOR_H
#define TERMVECTOR_H

#include <stddef.h>
#include <stdint.h>

enum {
	TERMVECTOR_UNIT = 1 << 14,		/* the length that termvector_normalize() gives */
	TERMVECTOR_HEAVIEST = 1 << 24,		/* weights stay below this: three digits of eight bits */
	TERMVECTOR_TOLD_MOST = UINT16_MAX
};

enum term_kind { TERM_WORD, TERM_NAME, TERM_FIGURE };

struct term {
	uint32_t id;		/* a hash of the stem */
	uint32_t weight;
	uint16_t told;		/* how often it occurs */
	uint16_t kind;		/* an enum term_kind; while a docvector reads, its flags */
};

struct termvector {
	struct term *term;	/* after termvector_settle(): by id, each once */
	size_t n, cap;
};

/* Square roots of sums of squared weights. */
struct termvector_length {
	uint64_t words;		/* of words alone */
	uint64_t names;		/* of names and figures */
	uint64_t all;
};

/* Scalar products of two vectors. */
struct termvector_product {
	uint64_t words, names;
};

void termvector_free(struct termvector *v);

/* Appends a term. */
void termvector_put(struct termvector *v, struct term term);

/* Sorts the terms by their ids, which differ. */
void termvector_settle(struct termvector *v);

/* Keeps the MOST heaviest terms, in linear time; of those that weigh the same, the first. */
void termvector_cut(struct termvector *v, size_t most);

/* Halves all weights until each is below TERMVECTOR_HEAVIEST. */
void termvector_lighten(struct termvector *v);

struct termvector_length termvector_length(const struct termvector *v);

/* Scales V to the length TERMVECTOR_UNIT; an empty vector stays empty. */
void termvector_normalize(struct termvector *v);

/* Adds V to TO; both are settled, and so is the sum.  A term that is a name in one of them only becomes a word. */
void termvector_add(struct termvector *to, const struct termvector *v);

/* The product of two settled vectors; a term counts as what it is in A. */
struct termvector_product termvector_multiply(const struct termvector *a, const struct termvector *b);

/* The term in a settled vector; NULL if it is not there. */
const struct term *termvector_find(const struct termvector *v, uint32_t id);

#endif
