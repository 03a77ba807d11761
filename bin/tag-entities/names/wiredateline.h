/*
 * wiredateline - where a report comes from, at its beginning: "NEW DELHI (Reuters) - ", "KYIV, Ukraine, May 3 -- ".
 */
#ifndef WIREDATELINE_H
#define WIREDATELINE_H

#include "bytes.h"
#include "model/ner.h"

/*
 * Puts right the mentions of N sentences, in their order, that stand in datelines: places are LOC, each its own, and
 * the agency is ORG.  ROOM is used for it; what it held is lost.
 */
void wiredateline_mend(struct ner_mentions *mentions, struct ner_mentions *room, const struct bytes *sentence,
    size_t n);

/* The place in capitals that SENTENCE begins with, as far as a dateline goes: its length, 0 if there is none. */
size_t wiredateline_shouted(struct bytes sentence);

#endif
