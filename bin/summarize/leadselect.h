/*
 * leadselect - which of the chosen sentences a summary begins with: the one that tells what the headline announces.
 */
#ifndef LEADSELECT_H
#define LEADSELECT_H

#include "corroboration.h"
#include "maxcover.h"
#include "storyview.h"
#include "synonym.h"

/*
 * Moves to the front of the N choices, the most important first, the one that shares most words with the title, if
 * the first shares fewer.  What leads is one of the three sentences of its article that tell the news first, leans on
 * none, is not half a day older than the most important one, and is told by as many voices, and two at least; or both
 * it and the title give the newest value of a fact.  BY says who tells each, in the order of choice; TITLE is in the
 * view.
 */
void leadselect_apply(struct choice *choice, size_t n, const struct corroborators *by, const struct storyview *t,
    uint32_t title, const struct synonyms *synonyms);

#endif
