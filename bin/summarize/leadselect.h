/*
 * leadselect - which of the chosen sentences a summary begins with: the one that tells what the headline announces.
 */
#ifndef LEADSELECT_H
#define LEADSELECT_H

#include "maxcover.h"
#include "storyview.h"
#include "synonym.h"

/*
 * Moves to the front of the N choices, the most important first, the one that shares most words with the title, if
 * the first shares fewer.  What leads is one of the three sentences of its article that tell the news first, leans on
 * none, and is not half a day older than the most important one.  TITLE is in the view.
 */
void leadselect_apply(struct choice *choice, size_t n, const struct storyview *t, uint32_t title,
    const struct synonyms *synonyms);

#endif
