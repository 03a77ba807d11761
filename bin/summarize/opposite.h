/*
 * opposite - whether two sentences of nearly the same words say opposite things: one tells of an acquittal, the other
 * of a conviction; "will resign", "will not resign".
 *
 * English words are known.
 */
#ifndef OPPOSITE_H
#define OPPOSITE_H

#include "hash.h"
#include "keyfilter.h"
#include "storysentence.h"
#include "termreader.h"

/* By stem, a bit for each pair of opposites: of one side in the lower half of 32, of the other in the upper. */
struct opposite_words {
	struct hash_table sides;
	struct keyfilter held;		/* most words have no opposite */
};

/* W is zeroed; TERMS reads them. */
void opposite_read(struct opposite_words *w, struct termreader *terms);

/* Whether a word denies the one after it: "not", "never". */
bool opposite_is_denial(const struct opposite_words *w, uint32_t stem);

bool opposite_says(const struct opposite_words *w, const struct storysentence *a, const struct storysentence *b);

void opposite_free(struct opposite_words *w);

#endif
