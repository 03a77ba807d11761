/*
 * boost - learns a sum of small decision trees for a yes or no, by gradient boosting on histograms.
 *
 * (J. H. Friedman: Greedy function approximation, 2001; second-order gain as in T. Chen, C. Guestrin: XGBoost, 2016.)
 * The same examples in the same order give the same trees.
 */
#ifndef BOOST_H
#define BOOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct boost_data {
	size_t nfeatures;
	size_t n, cap_value, cap_weight, cap_yes;
	int32_t *value;		/* n rows of nfeatures */
	double *weight;		/* by row, above 0 */
	bool *yes;		/* by row */
};

struct boost_options {
	int trees, leaves;
	double rate;		/* of learning */
	double ridge;		/* keeps outcomes of few examples small */
	double rows, columns;	/* the parts of them that each tree sees */
	size_t least;		/* examples in a leaf */
};

/* A split: see trees.c.  Numbers of splits count from the first of the model; outcomes are log odds. */
struct boost_split {
	int feature;
	int32_t threshold;
	bool low_is_outcome, high_is_outcome;
	size_t low, high;
	double low_outcome, high_outcome;
};

struct boost_model {
	double bias;
	struct boost_split *split;
	size_t nsplits, splits_cap;
	size_t *tree;		/* number of each tree's first split */
	size_t ntrees, trees_cap;
};

void boost_add(struct boost_data *d, const int32_t *value, bool yes, double weight);
void boost_learn(struct boost_model *m, const struct boost_data *d, const struct boost_options *o);
void boost_free(struct boost_data *d, struct boost_model *m);

#endif
