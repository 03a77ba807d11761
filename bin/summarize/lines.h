/*
 * lines - an article's lines, for its sentences where no splitter went before.
 */
#ifndef LINES_H
#define LINES_H

#include "corpus.h"

/* A zeroed one is empty and ready; the caller frees part. */
struct lines {
	struct corpus_part *part;
	size_t n, cap;
};

/* The lines of TEXT that are not empty; what L held is forgotten. */
void lines_split(struct lines *l, struct bytes text);

#endif
