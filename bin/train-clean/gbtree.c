#include <stdlib.h>
#include <string.h>

#include "gbtree.h"
#include "mem.h"

struct cell {
	double gradient, hessian;
	size_t n;
};

struct gbtree_leaf {
	size_t first, n;		/* its rows, in order[] */
	struct cell sum;		/* of them */
	struct cell *cell;		/* HISTOGRAM_BINS of each column */
	size_t split;			/* that it hangs on, and on which side; SIZE_MAX for the root */
	bool high;
	double gain;			/* of its best split, 0 if there is none */
	size_t feature;
	int bin;
};

static void
add(struct cell *to, const struct gbtree *g, size_t row)
{
	to->gradient += g->gradient[row];
	to->hessian += g->hessian[row];
	to->n++;
}

static void
take_away(struct cell *from, const struct cell *c)
{
	from->gradient -= c->gradient;
	from->hessian -= c->hessian;
	from->n -= c->n;
}

static void
fill_cells(const struct gbtree *g, struct gbtree_leaf *leaf)
{
	size_t i, k;

	memset(leaf->cell, 0, g->ncolumns * HISTOGRAM_BINS * sizeof *leaf->cell);
	memset(&leaf->sum, 0, sizeof leaf->sum);
	for (i = leaf->first; i < leaf->first + leaf->n; i++) {
		size_t row = g->order[i];
		const uint8_t *bin = g->binned + row * g->nfeatures;

		for (k = 0; k < g->ncolumns; k++)
			add(&leaf->cell[k * HISTOGRAM_BINS + bin[g->column[k]]], g, row);
		add(&leaf->sum, g, row);
	}
}

static double
gain_of(const struct gbtree *g, const struct cell *c)
{
	return c->gradient * c->gradient / (c->hessian + g->options->ridge);
}

/* Finds the best split of a leaf. */
static void
consider(const struct gbtree *g, struct gbtree_leaf *leaf)
{
	double whole = gain_of(g, &leaf->sum), gain;
	size_t k;
	int bin;

	leaf->gain = 0;
	for (k = 0; k < g->ncolumns; k++) {
		struct cell low = { 0 }, high = leaf->sum;

		for (bin = 0; bin + 1 < g->bins[g->column[k]].n; bin++) {
			const struct cell *c = &leaf->cell[k * HISTOGRAM_BINS + (size_t)bin];

			low.gradient += c->gradient;
			low.hessian += c->hessian;
			low.n += c->n;
			take_away(&high, c);
			if (low.n < g->options->least || high.n < g->options->least)
				continue;
			gain = gain_of(g, &low) + gain_of(g, &high) - whole;
			if (gain > leaf->gain) {
				leaf->gain = gain;
				leaf->feature = g->column[k];
				leaf->bin = bin;
			}
		}
	}
}

/* Hangs NUMBER, a split, where the leaf hung. */
static void
hang(struct gbtree_forest *f, const struct gbtree_leaf *leaf, size_t number)
{
	struct gbtree_split *s;

	if (leaf->split == SIZE_MAX)
		return;
	s = &f->split[leaf->split];
	if (leaf->high) {
		s->high_is_outcome = false;
		s->high = number;
	} else {
		s->low_is_outcome = false;
		s->low = number;
	}
}

/* Deals the leaf's rows out: it keeps the low ones, HIGH takes the rest. */
static void
deal_rows(struct gbtree *g, struct gbtree_leaf *leaf, struct gbtree_leaf *high)
{
	size_t i, nlow = 0, nhigh = 0;

	for (i = leaf->first; i < leaf->first + leaf->n; i++) {
		size_t row = g->order[i];

		if (g->binned[row * g->nfeatures + leaf->feature] <= leaf->bin)
			g->order[leaf->first + nlow++] = row;
		else
			g->spare[nhigh++] = row;
	}
	memcpy(g->order + leaf->first + nlow, g->spare, nhigh * sizeof *g->spare);
	high->first = leaf->first + nlow;
	high->n = nhigh;
	leaf->n = nlow;
}

/* The histograms of a leaf and the one that came off it: the smaller is counted, the other is what that leaves. */
static void
divide_cells(const struct gbtree *g, struct gbtree_leaf *leaf, struct gbtree_leaf *high)
{
	struct gbtree_leaf *less = leaf->n < high->n ? leaf : high, *more = less == leaf ? high : leaf;
	struct cell *whole = leaf->cell, sum = leaf->sum;
	size_t i;

	leaf->cell = less == leaf ? high->cell : whole;
	high->cell = less == leaf ? whole : high->cell;
	fill_cells(g, less);
	for (i = 0; i < g->ncolumns * HISTOGRAM_BINS; i++)
		take_away(&more->cell[i], &less->cell[i]);
	take_away(&sum, &less->sum);
	more->sum = sum;
}

static void
split_leaf(struct gbtree *g, struct gbtree_forest *f, struct gbtree_leaf *leaf, struct gbtree_leaf *high)
{
	struct gbtree_split *s;

	f->split = mem_grow_one(f->split, &f->splits_cap, f->nsplits, sizeof *f->split);
	s = &f->split[f->nsplits];
	memset(s, 0, sizeof *s);
	s->feature = (int)leaf->feature;
	s->threshold = g->bins[leaf->feature].bound[leaf->bin];
	s->low_is_outcome = s->high_is_outcome = true;
	hang(f, leaf, f->nsplits);
	deal_rows(g, leaf, high);
	divide_cells(g, leaf, high);
	high->split = leaf->split = f->nsplits++;
	high->high = true;
	leaf->high = false;
	consider(g, leaf);
	consider(g, high);
}

static void
set_outcomes(const struct gbtree *g, struct gbtree_forest *f, int nleaves)
{
	int i;

	for (i = 0; i < nleaves; i++) {
		const struct gbtree_leaf *leaf = &g->leaf[i];
		double value = -g->options->rate * leaf->sum.gradient / (leaf->sum.hessian + g->options->ridge);

		if (leaf->high)
			f->split[leaf->split].high_outcome = value;
		else
			f->split[leaf->split].low_outcome = value;
	}
}

void
gbtree_grow(struct gbtree *g, struct gbtree_forest *to, size_t n)
{
	struct gbtree_leaf *best;
	size_t first = to->nsplits;
	int i, nleaves;

	if (g->leaf == NULL) {
		g->leaf = mem_alloc(GBTREE_LEAVES_MOST, sizeof *g->leaf);
		for (i = 0; i < GBTREE_LEAVES_MOST; i++)
			g->leaf[i].cell = mem_alloc(g->nfeatures * HISTOGRAM_BINS, sizeof *g->leaf[i].cell);
	}
	g->leaf[0].first = 0;
	g->leaf[0].n = n;
	g->leaf[0].split = SIZE_MAX;
	fill_cells(g, &g->leaf[0]);
	consider(g, &g->leaf[0]);
	for (nleaves = 1; nleaves < g->options->leaves && nleaves < GBTREE_LEAVES_MOST; nleaves++) {
		best = g->leaf;
		for (i = 1; i < nleaves; i++)
			if (g->leaf[i].gain > best->gain)
				best = &g->leaf[i];
		if (best->gain <= 0)
			break;
		split_leaf(g, to, best, &g->leaf[nleaves]);
	}
	if (to->nsplits == first)
		return;
	set_outcomes(g, to, nleaves);
	to->tree = mem_grow_one(to->tree, &to->trees_cap, to->ntrees, sizeof *to->tree);
	to->tree[to->ntrees++] = first;
}

double
gbtree_outcome(const struct gbtree_forest *f, size_t split, const int32_t *value)
{
	for (;;) {
		const struct gbtree_split *s = &f->split[split];
		bool low = value[s->feature] <= s->threshold;

		if (low ? s->low_is_outcome : s->high_is_outcome)
			return low ? s->low_outcome : s->high_outcome;
		split = low ? s->low : s->high;
	}
}

void
gbtree_free(struct gbtree *g)
{
	int i;

	for (i = 0; g->leaf != NULL && i < GBTREE_LEAVES_MOST; i++)
		free(g->leaf[i].cell);
	free(g->leaf);
	g->leaf = NULL;
}
