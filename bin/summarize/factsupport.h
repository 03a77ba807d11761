/*
 * factsupport - whether others give the facts of a sentence: its figures, and the outcome that it tells.
 */
#ifndef FACTSUPPORT_H
#define FACTSUPPORT_H

#include "articlenames.h"
#include "outcome.h"
#include "paraphrase.h"

/* Whether S gives the figure or date C. */
bool factsupport_gives(const struct storysentence *s, const struct claim *c);

/*
 * Whether the article of sentence AT of the view gives all telling figures of TOLD, and no other of the same thing
 * there.
 */
bool factsupport_gives_figures(const struct articlenames *names, const struct storysentence *told, size_t at);

/* Whether the article of sentence AT of the view was told before TOLD, without the outcome that this one tells. */
bool factsupport_lacks_outcome(const struct articlenames *names, const struct outcome_words *outcomes,
    const struct storysentence *told, size_t at);

/*
 * Whether S gives all telling figures of TOLD, of which there must be one, or tells its outcome in some of its words,
 * and shares names with it; one is enough where it counts the same people.  O is what they share.
 */
bool factsupport_gives_fact(const struct outcome_words *outcomes, const struct storysentence *told,
    const struct storysentence *s, const struct paraphrase_overlap *o);

/*
 * How many figures of TOLD, of those that who says the same must give, S gives; 0 if it lacks one.  Sets *TOLL if one
 * is of many people.
 */
size_t factsupport_figures_given(const struct storysentence *told, const struct storysentence *s, bool *toll);

#endif
