/*
 * textlines - an article's lines, for its sentences where no splitter went before.
 */
#ifndef TEXTLINES_H
#define TEXTLINES_H

#include "corpus.h"

/* A zeroed one is empty and ready; the caller frees part. */
struct textlines {
	struct corpus_part *part;
	size_t n, cap;
};

/* The lines of TEXT that are not empty; what L held is forgotten. */
void textlines_split(struct textlines *l, struct bytes text);

#endif
