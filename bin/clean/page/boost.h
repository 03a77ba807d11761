/*
 * boost - learns a sum of small decision trees for a yes or no, by gradient boosting (grow.h grows each).
 *
 * (J. H. Friedman: Greedy function approximation, 2001.)  The same examples in the same order give the same trees.  For
 * training only.
 */
#ifndef BOOST_H
#define BOOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "grow.h"

struct boost_data {
	size_t nfeatures;
	size_t n, cap_value, cap_weight, cap_yes;
	int32_t *value;		/* n rows of nfeatures */
	double *weight;		/* by row, above 0 */
	bool *yes;		/* by row */
};

struct boost_options {
	int trees;
	double rows, columns;	/* the parts of them that each tree sees */
	struct grow_options tree;
};

struct boost_model {
	double bias;		/* like the trees' outcomes, log odds */
	struct grow_forest forest;
};

void boost_add(struct boost_data *d, const int32_t *value, bool yes, double weight);
void boost_learn(struct boost_model *m, const struct boost_data *d, const struct boost_options *o);
void boost_free(struct boost_data *d, struct boost_model *m);

#endif
