/*
 * corroboration - which articles of a story carry the news of the sentences chosen from it.
 *
 * An article does when one of its sentences, or two that follow one another, have most of the words of the chosen one,
 * or half of them and most of the names, and give no other figure of what it counts.
 */
#ifndef CORROBORATION_H
#define CORROBORATION_H

#include <stdbool.h>
#include <stddef.h>

#include "storysentence.h"

struct corroborator {
	size_t article;		/* of the story */
	bool copy;		/* it has the sentence but for a few words; else it puts it otherwise */
};

/* The corroborators of one sentence, each article once, in the order of the sentences; the caller frees item. */
struct corroborators {
	struct corroborator *item;
	size_t n, cap;
};

/*
 * Fills FOUND, zeroed, one for each of the M sentences in WHICH, numbers among the N of the story; each is among its
 * own corroborators.  One pass over the story, with a step for each chosen sentence that shares a word.
 */
void corroboration_find(struct corroborators *found, const size_t *which, size_t m, const struct storysentence *s, size_t n);

#endif
