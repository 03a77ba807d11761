/*
 * copyorigin - which sentences of a story are copied from another of its articles.
 *
 * A sentence is a copy when its `group`, as dedup --mode=annotate leaves it, says so and the article that it names
 * tells the story too, or when it is the same, word for word, as one before it.
 */
#ifndef COPYORIGIN_H
#define COPYORIGIN_H

#include "corpus.h"

/*
 * Writes to ORIGIN, one for each of the N sentences (numbers in the corpus, the oldest article's first), the article
 * in the corpus that has it first: that which has it itself, where it is no copy; and to REPEAT whether it is one.
 */
void copyorigin_find(size_t *origin, bool *repeat, const struct corpus *c, const size_t *sentence, size_t n);

#endif
