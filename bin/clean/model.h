/*
 * model - which lines of a text are of its article: the cues of each (cues.h), their learnt weights
 * (weights.txt), and the best chain through them (chain.h).
 */
#ifndef MODEL_H
#define MODEL_H

#include "chain.h"
#include "lines.h"

/* Sets c->state for all of LINES. */
void model_decode(struct chain *c, const struct lines *lines);

#endif
