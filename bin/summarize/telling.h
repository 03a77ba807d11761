/*
 * telling - a story as it was told: its articles from the oldest on, whose voice each is, and what they say.
 */
#ifndef TELLING_H
#define TELLING_H

#include "corpus.h"
#include "sentence.h"

struct telling {
	size_t *article;		/* in the corpus; those without a date come last, as read */
	size_t *voice;			/* of each of them; see voices.h */
	size_t articles, voices;

	struct sentence *sentence;	/* by voice, then by article, then by place; then the articles' titles */
	size_t *number;			/* in the corpus, of each that is no title */
	size_t sentences, titles;
};

/* What T held must be freed before.  It points into C. */
void telling_of(struct telling *t, const struct corpus *c, size_t story);

void telling_free(struct telling *t);

#endif
