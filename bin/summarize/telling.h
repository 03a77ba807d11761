/*
 * telling - the articles of a story in the order in which they appeared, and whose voice each is.
 *
 * Articles speak with one voice when one is a copy of the other or when they are of one source: what they agree on was
 * still said once.
 */
#ifndef TELLING_H
#define TELLING_H

#include "corpus.h"
#include "sentence.h"

struct telling {
	size_t *article;		/* of the corpus, the oldest first; those without a date come last, as read */
	size_t *voice;			/* of each of them */
	size_t articles, voices;

	struct sentence *sentence;	/* by voice, then by article, then by place */
	size_t *number;			/* in the corpus, of each of them */
	size_t sentences;
};

/* What T held must be freed before.  It points into C. */
void telling_of(struct telling *t, const struct corpus *c, size_t story);

void telling_free(struct telling *t);

#endif
