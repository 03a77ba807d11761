/*
 * concepts - what a story is about: its words, pairs of neighbouring words and names, each with a weight.
 *
 * A concept weighs as often as it is brought up, within one voice by the logarithm, times the number of voices that do:
 * what many agree on counts most.  (D. Gillick and B. Favre, "A scalable global model for summarization", 2009, weigh
 * pairs of words by the documents that hold them.)  Where a story has one voice, which agrees with nobody, pairs do not
 * count.  Other stories do not count, so that a story's brief is the same in whatever feed it stands.
 */
#ifndef CONCEPTS_H
#define CONCEPTS_H

#include <stddef.h>
#include <stdint.h>

#include "hash.h"
#include "storysentence.h"

struct concepts {
	uint64_t *weight;	/* of each concept */
	size_t n, cap;

	size_t sentences;	/* that count: repetitions and what was taken back do not */

	/* private */
	const struct storysentence *s;
	struct hash_table number;	/* of a concept, plus 1 */
	uint32_t *uses;		/* of each concept, the sentences that count which have it */
	uint32_t *met;		/* of each concept, when it was met last: see concepts_of() */
	uint32_t meetings;
	uint16_t *idf;		/* two for each concept, see concepts_idf(); 0 if not known yet */
	uint32_t *item;		/* the concepts of the first sentences, one after another ... */
	size_t items, items_cap;
	uint32_t *start;	/* ... and where a sentence's start; one more element ends the last ... */
	size_t kept;		/* ... of so many sentences */
	uint32_t *found;	/* those of the sentence that was asked for last, where they are not kept */
	size_t found_cap;
};

/*
 * Of the N sentences and titles of one story; each voice's stand together.  What *C held must be freed before.  S stays
 * the caller's, and is asked again for the concepts of a sentence beyond the first million.
 */
void concepts_find(struct concepts *c, const struct storysentence *s, size_t n);

/* The concepts of a sentence, none twice, *N of them; until the next call.  NULL if there is none. */
const uint32_t *concepts_of(struct concepts *c, size_t sentence, size_t *n);

/*
 * The inverse document frequency of a word, by its stem, among the sentences that count: 256 * log2(1 + sentences /
 * those that have it), and in *SHARED what it would be if one sentence less had it.
 */
uint16_t concepts_idf(struct concepts *c, uint32_t stem, uint16_t *shared);

/* The weight of a word, by its stem. */
uint64_t concepts_weight(const struct concepts *c, uint32_t stem);

void concepts_free(struct concepts *c);

#endif
