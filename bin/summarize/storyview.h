/*
 * storyview - a story as it was told: its articles from the oldest on, whose voice each is, and what they say.
 */
#ifndef STORYVIEW_H
#define STORYVIEW_H

#include "corpus.h"
#include "storysentence.h"

struct storyview {
	uint32_t *article;		/* in the corpus; those without a date come last, as read */
	uint32_t *voice;		/* of each of them; see voices.h */
	size_t articles, voices;
	size_t standing;		/* articles that no later version replaced */

	struct storysentence *sentence;	/* by voice, then by article, then by place; the articles' titles after them */
	size_t sentences, titles;
};

/* What T held must be freed before.  It points into C. */
void storyview_make(struct storyview *t, const struct corpus *c, size_t story);

void storyview_free(struct storyview *t);

#endif
