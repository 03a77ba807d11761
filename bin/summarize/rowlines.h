/*
 * rowlines - an article's lines, for its sentences where no splitter went before.
 */
#ifndef ROWLINES_H
#define ROWLINES_H

#include "corpus.h"

/* A zeroed one is empty and ready; the caller frees part. */
struct rowlines {
	struct corpus_part *part;
	size_t n, cap;
};

/* The lines of TEXT that are not empty; what L held is forgotten. */
void rowlines_split(struct rowlines *l, struct bytes text);

#endif
