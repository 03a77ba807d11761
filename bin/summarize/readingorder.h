/*
 * readingorder - puts chosen sentences in the order in which they are read.
 *
 * The most important one first, the others by importance, too; but sentences of one article keep its order among
 * themselves, and one that needs the sentence before it in its article follows that one if it was chosen.
 */
#ifndef READINGORDER_H
#define READINGORDER_H

#include "maxcover.h"
#include "storysentence.h"

/* Sorts the N choices, which are in the order of maxcover(). */
void readingorder_apply(struct choice *choice, size_t n, const struct storysentence *s);

#endif
