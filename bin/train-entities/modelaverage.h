/*
 * modelaverage - the mean of several models, for training.
 *
 * Models learnt from the same text under other settings err in other places, and their mean errs less than each (see
 * L. Breiman, "Bagging predictors", Machine Learning 24, 1996).
 */
#ifndef MODELAVERAGE_H
#define MODELAVERAGE_H

#include "buf.h"
#include "bytes.h"

#define MODELAVERAGE_MOST 8

/*
 * Appends to TO the text form of the mean of N text forms (weights.h), at most MODELAVERAGE_MOST; false if one is
 * bad.
 */
bool modelaverage(const struct bytes *model, size_t n, struct buf *to);

#endif
