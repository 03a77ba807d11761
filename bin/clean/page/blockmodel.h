/*
 * blockmodel - the odds that a block belongs to the article, by boosted decision trees over its features.
 *
 * The trees are learnt by train-clean and stand in blockmodel.tsv, one split a line.  (J. H. Friedman: Greedy function
 * approximation: a gradient boosting machine, Annals of Statistics 29, 2001.)
 */
#ifndef BLOCKMODEL_H
#define BLOCKMODEL_H

#include <stdint.h>

/*
 * The logarithm of the odds that the block of these features (blockfeatures.h) is of the article, in thousandths;
 * where the first trees leave no doubt, what they make it.
 */
int32_t blockmodel_score(const int32_t *feature);

#endif
