/*
 * corroboration - which articles of a story carry the news of the sentences chosen from it.
 *
 * An article does when one of its sentences, or two that follow one another, say what the chosen one says (see
 * entailment.h), and it tells the names and gives the figures of that one: who writes of 15 dead, or of no number, is
 * no source for 12, and who wrote before of a trial is none for its outcome.
 * Nor, where two share only some words, is one who quotes somebody else, or who tells nothing of what is to come for a
 * sentence that says when something will be.
 */
#ifndef CORROBORATION_H
#define CORROBORATION_H

#include <stdbool.h>
#include <stddef.h>

#include "entailment.h"

struct corroborator {
	size_t article;		/* of the story */
	bool copy;		/* it has the sentence, a few words apart; else it says the same in other words */
};

/* The corroborators of one sentence, each article once, in the order of the sentences; the caller frees item. */
struct corroborators {
	struct corroborator *item;
	size_t n, cap;
};

/*
 * Fills FOUND, zeroed, one for each of the M sentences that SAME says are chosen; SAME is started and stopped.  Each
 * article is among its own corroborators, unless nobody else tells the story.  One pass over the story, with a step for
 * each chosen sentence that shares a word.
 */
void corroboration_find(struct corroborators *found, size_t m, struct entailment *same);

#endif
