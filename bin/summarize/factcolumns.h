/*
 * factcolumns - the facts of a sentence as the columns `facts`, `was` and `conflicts` give them.
 *
 * Items are joined by "; ", and a ";" inside of one becomes ",".  `facts` has KEY=VALUE; the others have
 * VALUE (SOURCE, SOURCE, TIME) for each value that was told of a fact of the sentence besides the one it gives.
 */
#ifndef FACTCOLUMNS_H
#define FACTCOLUMNS_H

#include "buf.h"
#include "corpus.h"
#include "fact.h"

/* Appends the figures and dates of SENTENCE, of the view.  SCRATCH is overwritten. */
void factcolumns_facts(struct buf *to, const struct corpus *c, const struct storyview *t, uint32_t sentence,
    struct buf *scratch);

/* Appends the values in STATE, FACT_OVERTAKEN or FACT_CONFLICT, of the facts of SENTENCE. */
void factcolumns_others(struct buf *to, const struct corpus *c, const struct storyview *t, const struct fact_list *f,
    uint32_t sentence, enum fact_state state, struct buf *scratch);

#endif
