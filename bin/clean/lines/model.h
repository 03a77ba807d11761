/*
 * model - which lines of a text are of its article: the cues of each (cues.h), their learnt weights
 * (weights.txt), and the best chain through them (chain.h).
 */
#ifndef MODEL_H
#define MODEL_H

#include "chain.h"
#include "cues.h"
#include "lines.h"

/*
 * Sets c->state for all of LINES.  Where the chain holds less prose than half of the longest run does, the run is taken
 * instead: a text unlike those that were learnt from still has its body.
 */
void model_decode(struct chain *c, const struct lines *lines);

/* The last part of it, for the trainer. */
void model_mend(const struct cues *f, unsigned char *state);

#endif
