/*
 * gbtree - grows one decision tree over examples, each of which pulls its leaf's outcome up or down.
 *
 * The leaf with the most to gain is split first.  Splits are looked for on histograms, with second-order gain as in
 * T. Chen, C. Guestrin: XGBoost, 2016.
 */
#ifndef GBTREE_H
#define GBTREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "histogram.h"

/* A value up to the threshold goes low.  Numbers of splits count from the first of the forest. */
struct gbtree_split {
	int feature;
	int32_t threshold;
	bool low_is_outcome, high_is_outcome;
	size_t low, high;
	double low_outcome, high_outcome;
};

/* Trees, one after another. */
struct gbtree_forest {
	struct gbtree_split *split;
	size_t nsplits, splits_cap;
	size_t *tree;		/* number of each tree's first split */
	size_t ntrees, trees_cap;
};

struct gbtree_options {
	int leaves;		/* at most GBTREE_LEAVES_MOST */
	double rate;		/* by which outcomes are multiplied */
	double ridge;		/* keeps outcomes of few examples small */
	size_t least;		/* examples in a leaf */
};

enum { GBTREE_LEAVES_MOST = 32 };

/* The examples, and working memory. */
struct gbtree {
	const struct gbtree_options *options;
	size_t nfeatures;
	const struct histogram *bins;	/* by feature */
	const uint8_t *binned;		/* by row, feature: the value's bin */
	const double *gradient, *hessian;	/* of the loss, by row */
	const size_t *column;		/* the features that the tree may ask, in order */
	size_t ncolumns;
	size_t *order, *spare;		/* rows; order begins with those of the tree, and is put into another order */

	struct gbtree_leaf *leaf;		/* private */
};

/* Adds a tree over the first N rows of order to the forest; none where no split gains anything. */
void gbtree_grow(struct gbtree *g, struct gbtree_forest *to, size_t n);

/* What the tree that begins with SPLIT makes of a row of values. */
double gbtree_outcome(const struct gbtree_forest *f, size_t split, const int32_t *value);

/* Frees what gbtree_grow() made for itself. */
void gbtree_free(struct gbtree *g);

#endif
