/*
 * merge - the mean of several models, for the trainer.
 *
 * Models learnt from the same text under other settings err in other places, and their mean errs less than each (see
 * L. Breiman, "Bagging predictors", Machine Learning 24, 1996).
 */
#ifndef MERGE_H
#define MERGE_H

#include "buf.h"
#include "bytes.h"

#define MERGE_MOST 8

/* Adds to TO the text form of the mean of N text forms (weights.h), at most MERGE_MOST; false where one is no model. */
bool merge(const struct bytes *model, size_t n, struct buf *to);

#endif
