/*
 * brief - a story in a few of its sentences, each with those who tell it.
 */
#ifndef BRIEF_H
#define BRIEF_H

#include "corpus.h"
#include "sources.h"

struct brief_sentence {
	size_t sentence;	/* of the corpus */
	uint64_t score;		/* thousandths of the story's weight that it adds */
	struct sources sources;
};

struct brief {
	struct brief_sentence *item;	/* in the order in which they are read */
	size_t n;
	size_t voices;			/* that tell the story independently */
	size_t articles;
};

/* What B held must be freed before.  At most MOST sentences with at most WORDS words in all. */
void brief_make(struct brief *b, const struct corpus *c, size_t story, size_t most, size_t words);

void brief_free(struct brief *b);

#endif
