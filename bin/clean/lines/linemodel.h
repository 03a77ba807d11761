/*
 * linemodel - which lines of a text belong to its article, by a linear-chain conditional random field: the features of
 * each line (linefeatures.h), their learnt weights (linemodel.txt), and the best chain of states (linechain.h).
 */
#ifndef LINEMODEL_H
#define LINEMODEL_H

#include "linechain.h"
#include "linefeatures.h"
#include "textlines.h"

/*
 * Sets c->state for all of LINES.  Where the chain holds less prose than half of the longest run does, the run is
 * taken instead: a text unlike those that were learnt from still has its body.
 */
void linemodel_decode(struct linechain *c, const struct textlines *lines);

/* The last part of it, for the trainer. */
void linemodel_mend(const struct linefeatures *f, unsigned char *state);

#endif
