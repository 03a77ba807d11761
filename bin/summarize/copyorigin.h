/*
 * copyorigin - which sentences of a story are copied from another of its articles, and when each was first told.
 *
 * A sentence is a copy when its `group`, as dedup --mode=annotate leaves it, says so and the article that it names
 * tells the story too, or when it is the same, word for word, as one before it.
 */
#ifndef COPYORIGIN_H
#define COPYORIGIN_H

#include "corpus.h"
#include "storyview.h"

/*
 * Of the view's sentences, the oldest article's first, sets `repeat` and `when`, and writes to ORIGIN the article of
 * the view that has it first: that which has it itself if it is no copy.  A version that was replaced is no origin.
 */
void copyorigin_find(uint32_t *origin, const struct corpus *c, struct storyview *t);

#endif
