/*
 * outcome - which sentences of a story tell a state whose outcome a newer one tells.
 *
 * The missing are found alive, a conviction is quashed, who led has won.  A sentence with a word for the state is
 * overtaken by one, told later, with a word for its outcome and a name in common.
 */
#ifndef OUTCOME_H
#define OUTCOME_H

#include "articlenames.h"
#include "hash.h"
#include "keyfilter.h"
#include "opposite.h"
#include "termreader.h"

/* The words of states and outcomes: by stem, a bit for each rule, OUTCOME_SHIFT higher for an outcome. */
struct outcome_words {
	struct hash_table masks;
	struct opposite_words opposites;
	struct keyfilter single;	/* the words, without the pairs: most words of a story are none of them */
};

/* W is zeroed; TERMS reads them. */
void outcome_read_words(struct outcome_words *w, struct termreader *terms);

/* Whether two sentences tell the same outcome. */
bool outcome_is_shared(const struct outcome_words *w, const struct storysentence *a, const struct storysentence *b);

/*
 * Whether the N sentences S of an article do not tell an outcome that TOLD tells: they tell the state before it, or
 * were told long before one that ends what was expected.
 */
bool outcome_is_lacking(const struct outcome_words *w, const struct storysentence *told, const struct storysentence *s,
    size_t n);

/* Marks such sentences, and titles, of the view as `overtaken`, and those that tell their outcome as `changed`. */
void outcome_find(const struct outcome_words *w, struct storyview *t, struct articlenames *names);

void outcome_free_words(struct outcome_words *w);

#endif
