/*
 * summary - a story in a few of its sentences, each with those who tell it.
 */
#ifndef SUMMARY_H
#define SUMMARY_H

#include "corpus.h"
#include "attribution.h"

struct summary_sentence {
	size_t sentence;	/* of the corpus */
	uint64_t score;		/* thousandths of the story's weight that it adds */
	struct attribution sources;
};

struct summary {
	struct summary_sentence *item;	/* in the order in which they are read */
	size_t n;
	size_t voices;			/* that tell the story independently */
	size_t articles;
};

/* What B held must be freed before.  At most MOST sentences with at most WORDS words in all. */
void summary_make(struct summary *b, const struct corpus *c, size_t story, size_t most, size_t words);

void summary_free(struct summary *b);

#endif
