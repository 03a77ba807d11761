/*
 * restatement - whether a sentence states the facts of another again: its figures, or what it announces.
 */
#ifndef RESTATEMENT_H
#define RESTATEMENT_H

#include "paraphrase.h"
#include "storysentence.h"

/* Whether S gives the newest value of a fact, and a figure that the other does not give. */
bool restatement_gives_more(const struct storysentence *s, const struct storysentence *other);

/* Whether S gives figures, all of which TOLD gives, and has half of its words from there; O is what they share. */
bool restatement_of_figures(const struct storysentence *s, const struct storysentence *told,
    const struct paraphrase_overlap *o);

/*
 * Whether S announces what TOLD announces, with no other names or figures: "a visit to Aln is expected this month"
 * beside "is to visit Aln on May 3".
 */
bool restatement_of_plan(const struct storysentence *s, const struct storysentence *told,
    const struct paraphrase_overlap *o);

#endif
