/*
 * entailment - whether a sentence of a story, or two that follow one another, say what a chosen one says.
 *
 * They do if they have most of its words, most of those of its main clause, or its names and a part of its words (see
 * paraphrase.h), or if they tell the same fact of the same people and places (see factsupport.h).  Whether they give
 * all its figures, and do not say the opposite, is for the caller to judge.
 */
#ifndef ENTAILMENT_H
#define ENTAILMENT_H

#include "articlenames.h"
#include "concepts.h"
#include "outcome.h"
#include "paraphrase.h"
#include "synonym.h"

/* The caller sets the members up to `which`, and zeroes the others. */
struct entailment {
	const struct storyview *view;
	struct concepts *concepts;
	const struct articlenames *names;
	const struct outcome_words *outcomes;
	const struct synonyms *synonyms;
	const size_t *which;			/* sentences of the view are chosen */

	/* private */
	struct paraphrase *words;	/* of each of them ... */
	struct paraphrase *main;	/* ... and of its main clause, read when they are first asked for */
	struct looked_at {
		size_t sentence;	/* plus 1 */
		struct paraphrase words;
	} at[2];			/* the sentence that is looked at, alone and with the one before */
};

/* M sentences are chosen. */
void entailment_start(struct entailment *e, size_t m);

/* Whether sentence AT of the view, alone or, where JOINED, with the one before, says what a chosen one says. */
bool entailment_holds(struct entailment *e, size_t chosen, size_t at, bool joined);

void entailment_stop(struct entailment *e);

#endif
