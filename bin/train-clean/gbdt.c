#include <stdlib.h>
#include <string.h>

#include "exponential.h"
#include "gbdt.h"
#include "mem.h"

struct booster {
	const struct gbdt_data *data;
	const struct gbdt_options *options;
	struct gbdt_model *model;
	struct gbtree grow;
	double *score;			/* log odds, by row */
	double *gradient, *hessian;
	size_t *column;
	uint64_t random;
};

void
gbdt_add(struct gbdt_data *d, const int32_t *value, bool yes, double weight)
{
	d->value = mem_grow(d->value, &d->cap_value, (d->n + 1) * d->nfeatures, sizeof *d->value);
	d->weight = mem_grow_one(d->weight, &d->cap_weight, d->n, sizeof *d->weight);
	d->yes = mem_grow_one(d->yes, &d->cap_yes, d->n, sizeof *d->yes);
	memcpy(d->value + d->n * d->nfeatures, value, d->nfeatures * sizeof *value);
	d->weight[d->n] = weight;
	d->yes[d->n] = yes;
	d->n++;
}

/* A number in [0, 1): the multiplier is D. E. Knuth's for MMIX. */
static double
chance(struct booster *l)
{
	l->random = l->random * 6364136223846793005ULL + 1442695040888963407ULL;
	return (double)(l->random >> 40) / (double)(1 << 24);
}

/* The rows and features that the next tree sees; the number of rows. */
static size_t
take_sample(struct booster *l)
{
	size_t i, n = 0;

	for (i = 0; i < l->data->n; i++)
		if (chance(l) < l->options->rows)
			l->grow.order[n++] = i;
	l->grow.ncolumns = 0;
	for (i = 0; i < l->data->nfeatures; i++)
		if (chance(l) < l->options->columns)
			l->column[l->grow.ncolumns++] = i;
	return n;
}

/* The natural logarithm of X, by Newton's iteration. */
static double
logarithm(double x)
{
	double y = 0;
	int i;

	for (i = 0; i < 100; i++)
		y += x * exponential(-y) - 1;
	return y;
}

static void
slopes(struct booster *l)
{
	const struct gbdt_data *d = l->data;
	size_t i;

	for (i = 0; i < d->n; i++) {
		double p = 1 / (1 + exponential(-l->score[i]));

		l->gradient[i] = d->weight[i] * (p - d->yes[i]);
		l->hessian[i] = d->weight[i] * p * (1 - p);
	}
}

static void
learn(struct booster *l)
{
	const struct gbdt_data *d = l->data;
	struct gbtree_forest *f = &l->model->forest;
	size_t i, trees;
	int t;

	for (t = 0; t < l->options->trees; t++) {
		slopes(l);
		trees = f->ntrees;
		gbtree_grow(&l->grow, f, take_sample(l));
		for (i = 0; i < d->n && f->ntrees > trees; i++)
			l->score[i] += gbtree_outcome(f, f->tree[trees], d->value + i * d->nfeatures);
	}
}

/* The log odds of a yes among all examples, two more of which are one of each. */
static double
bias_of(const struct gbdt_data *d)
{
	double yes = 1, all = 2;
	size_t i;

	for (i = 0; i < d->n; i++) {
		all += d->weight[i];
		yes += d->yes[i] ? d->weight[i] : 0;
	}
	return logarithm(yes / (all - yes));
}

/* Puts every value into its bin. */
static void
put_into_bins(const struct gbdt_data *d, struct histogram *bins, uint8_t *binned)
{
	int32_t *values = mem_alloc(d->n, sizeof *values);
	size_t i, f;

	for (f = 0; f < d->nfeatures; f++) {
		for (i = 0; i < d->n; i++)
			values[i] = d->value[i * d->nfeatures + f];
		histogram_cut(&bins[f], values, d->n);
		for (i = 0; i < d->n; i++)
			binned[i * d->nfeatures + f] = histogram_bin(&bins[f], d->value[i * d->nfeatures + f]);
	}
	free(values);
}

void
gbdt_learn(struct gbdt_model *m, const struct gbdt_data *d, const struct gbdt_options *o)
{
	struct histogram *bins = mem_alloc(d->nfeatures, sizeof *bins);
	uint8_t *binned = mem_alloc(d->n, d->nfeatures);
	struct booster l;
	size_t i;

	memset(&l, 0, sizeof l);
	l.data = d;
	l.options = o;
	l.model = m;
	l.random = 1;
	l.score = mem_alloc(d->n, sizeof *l.score);
	l.gradient = mem_alloc(d->n, sizeof *l.gradient);
	l.hessian = mem_alloc(d->n, sizeof *l.hessian);
	l.column = mem_alloc(d->nfeatures, sizeof *l.column);
	l.grow.options = &o->tree;
	l.grow.nfeatures = d->nfeatures;
	l.grow.bins = bins;
	l.grow.binned = binned;
	l.grow.gradient = l.gradient;
	l.grow.hessian = l.hessian;
	l.grow.column = l.column;
	l.grow.order = mem_alloc(d->n, sizeof *l.grow.order);
	l.grow.spare = mem_alloc(d->n, sizeof *l.grow.spare);
	put_into_bins(d, bins, binned);
	m->bias = bias_of(d);
	for (i = 0; i < d->n; i++)
		l.score[i] = m->bias;
	learn(&l);
	free(bins);
	free(binned);
	free(l.score);
	free(l.gradient);
	free(l.hessian);
	free(l.column);
	free(l.grow.order);
	free(l.grow.spare);
	gbtree_free(&l.grow);
}

void
gbdt_free(struct gbdt_data *d, struct gbdt_model *m)
{
	free(d->value);
	free(d->weight);
	free(d->yes);
	free(m->forest.split);
	free(m->forest.tree);
	memset(d, 0, sizeof *d);
	memset(m, 0, sizeof *m);
}
