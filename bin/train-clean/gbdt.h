/*
 * gbdt - learns a sum of small decision trees for a yes or no, by gradient boosting (gbtree.h grows each).
 *
 * (J. H. Friedman: Greedy function approximation, 2001.)  The same examples in the same order give the same trees.
 */
#ifndef GBDT_H
#define GBDT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "gbtree.h"

struct gbdt_data {
	size_t nfeatures;
	size_t n, cap_value, cap_weight, cap_yes;
	int32_t *value;		/* n rows of nfeatures */
	double *weight;		/* by row, above 0 */
	bool *yes;		/* by row */
};

struct gbdt_options {
	int trees;
	double rows, columns;	/* the parts of them that each tree sees */
	struct gbtree_options tree;
};

struct gbdt_model {
	double bias;		/* like the trees' outcomes, log odds */
	struct gbtree_forest forest;
};

void gbdt_add(struct gbdt_data *d, const int32_t *value, bool yes, double weight);
void gbdt_learn(struct gbdt_model *m, const struct gbdt_data *d, const struct gbdt_options *o);
void gbdt_free(struct gbdt_data *d, struct gbdt_model *m);

#endif
