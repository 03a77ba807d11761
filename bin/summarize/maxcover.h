/*
 * maxcover - the sentences that together say most of a story, each new beside those before it.
 *
 * Greedy coverage of concepts with lazy evaluation (M. Minoux, 1978; H. Lin and J. Bilmes, "A class of submodular
 * functions for document summarization", 2011): what a sentence adds is the weight of the concepts that no chosen one
 * has, more where it stands early in its article and can be read alone, less where its voice was heard before or its
 * article is older than others: in a story that goes on, what was said last holds.
 */
#ifndef MAXCOVER_H
#define MAXCOVER_H

#include <stddef.h>
#include <stdint.h>

#include "concepts.h"
#include "opposite.h"
#include "storysentence.h"

struct choice {
	size_t sentence;
	uint64_t adds;	/* the weight of the concepts that it is the first chosen to have */
	size_t number;	/* how many were chosen before it */
};

/*
 * At most MOST of the N sentences, with at most WORDS words in all, into CHOICE in the order in which they were chosen.
 * One that says the opposite of another repeats nothing; OPPOSITES may be NULL.  Returns how many.  Time near linear in
 * the sentences' lengths.
 */
size_t maxcover(struct choice *choice, size_t most, size_t words, const struct storysentence *s, size_t n,
    struct concepts *c, const struct opposite_words *opposites);

#endif
