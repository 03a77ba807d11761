/*
 * concepts - what a story is about: its words, pairs of neighbouring words and names, each with a weight.
 *
 * A concept weighs more the more voices bring it up, and the rarer it is in other stories; within one voice,
 * repetition counts by its logarithm.  (D. Gillick and B. Favre, "A scalable global model for summarization", 2009,
 * weigh bigrams by the documents that hold them.)
 */
#ifndef CONCEPTS_H
#define CONCEPTS_H

#include <stddef.h>
#include <stdint.h>

#include "background.h"
#include "sentence.h"

struct concepts {
	uint64_t *weight;	/* of each concept */
	size_t n, cap;

	uint32_t *item;		/* the concepts of all sentences, one after another, none twice in a sentence */
	size_t items, items_cap;
	size_t *start;		/* where a sentence's items start; one more element ends the last */
};

/* Of the N sentences of one story, in which each voice's stand together.  What *C held must be freed before. */
void concepts_find(struct concepts *c, const struct sentence *s, size_t n, const struct background *b);

void concepts_free(struct concepts *c);

#endif
