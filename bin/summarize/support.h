/*
 * support - which articles of a story carry the news of one of its sentences.
 */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <stddef.h>

#include "sentence.h"

enum support {
	SUPPORT_NONE,
	SUPPORT_COPY,	/* a sentence of the article is the same, but for a few words */
	SUPPORT_OWN	/* a sentence of the article has most of its words, but put otherwise */
};

/*
 * Writes to CARRIES, one for each article of the story, what its sentences are to sentence number WHICH.  Linear in
 * the story's words.
 */
void support_find(enum support *carries, size_t articles, const struct sentence *s, size_t n, size_t which);

#endif
