#include <stdlib.h>
#include <string.h>

#include "boost.h"
#include "mem.h"

enum { BINS = 64, LEAVES_MOST = 32 };

/* The values of a feature, cut into bins: bin B holds those up to bound[B] that are over bound[B - 1]. */
struct bins {
	int32_t bound[BINS];
	int n;
};

struct cell {
	double gradient, hessian;
	size_t n;
};

struct leaf {
	size_t first, n;		/* its rows, in order[] */
	double gradient, hessian;
	size_t split;			/* that it hangs on, and on which side; SIZE_MAX for the root */
	bool high;
	double gain;			/* of its best split, 0 where there is none */
	int feature, bin;
};

struct learner {
	const struct boost_data *data;
	const struct boost_options *options;
	struct boost_model *model;
	struct bins *bins;
	uint8_t *binned;		/* by row, feature */
	double *score;			/* log odds, by row */
	double *gradient, *hessian;
	size_t *order, *spare;
	bool *column;			/* those the tree sees */
	struct cell *cell;		/* BINS of each feature */
	struct leaf leaf[LEAVES_MOST];
	int nleaves;
	uint64_t random;
};

void
boost_add(struct boost_data *d, const int32_t *value, bool yes, double weight)
{
	d->value = mem_grow(d->value, &d->cap_value, (d->n + 1) * d->nfeatures, sizeof *d->value);
	d->weight = mem_grow(d->weight, &d->cap_weight, d->n + 1, sizeof *d->weight);
	d->yes = mem_grow(d->yes, &d->cap_yes, d->n + 1, sizeof *d->yes);
	memcpy(d->value + d->n * d->nfeatures, value, d->nfeatures * sizeof *value);
	d->weight[d->n] = weight;
	d->yes[d->n] = yes;
	d->n++;
}

/* A number in [0, 1): the multiplier is D. E. Knuth's for MMIX. */
static double
chance(struct learner *l)
{
	l->random = l->random * 6364136223846793005ULL + 1442695040888963407ULL;
	return (double)(l->random >> 40) / (double)(1 << 24);
}

static int
compare(const void *a, const void *b)
{
	int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;

	return (x > y) - (x < y);
}

/* Cuts a feature's values into bins of about as many rows each. */
static void
make_bins(struct learner *l, size_t feature, int32_t *values)
{
	const struct boost_data *d = l->data;
	struct bins *b = &l->bins[feature];
	size_t i, want;
	int bin;

	for (i = 0; i < d->n; i++)
		values[i] = d->value[i * d->nfeatures + feature];
	qsort(values, d->n, sizeof *values, compare);
	b->n = 0;
	for (i = 0; i < d->n && b->n < BINS - 1; ) {
		want = (size_t)(b->n + 1) * d->n / BINS;
		if (want > i)
			i = want < d->n ? want : d->n - 1;
		while (i + 1 < d->n && values[i + 1] == values[i])
			i++;
		b->bound[b->n++] = values[i++];
	}
	if (i < d->n || b->n == 0)
		b->bound[b->n++] = d->n > 0 ? values[d->n - 1] : 0;
	for (i = 0; i < d->n; i++) {
		for (bin = 0; d->value[i * d->nfeatures + feature] > b->bound[bin]; )
			bin++;
		l->binned[i * d->nfeatures + feature] = (uint8_t)bin;
	}
}

static double
gain_of(double gradient, double hessian, double ridge)
{
	return gradient * gradient / (hessian + ridge);
}

static void
fill_cells(struct learner *l, const struct leaf *leaf)
{
	size_t i, f, nf = l->data->nfeatures;

	memset(l->cell, 0, nf * BINS * sizeof *l->cell);
	for (i = leaf->first; i < leaf->first + leaf->n; i++) {
		size_t row = l->order[i];
		const uint8_t *bin = l->binned + row * nf;

		for (f = 0; f < nf; f++) {
			struct cell *c = &l->cell[f * BINS + bin[f]];

			if (!l->column[f])
				continue;
			c->gradient += l->gradient[row];
			c->hessian += l->hessian[row];
			c->n++;
		}
	}
}

/* Finds the best split of a leaf. */
static void
consider(struct learner *l, struct leaf *leaf)
{
	double ridge = l->options->ridge, whole = gain_of(leaf->gradient, leaf->hessian, ridge), gain;
	struct cell low, c;
	size_t f;
	int bin;

	leaf->gain = 0;
	fill_cells(l, leaf);
	for (f = 0; f < l->data->nfeatures; f++) {
		memset(&low, 0, sizeof low);
		for (bin = 0; l->column[f] && bin + 1 < l->bins[f].n; bin++) {
			c = l->cell[f * BINS + (size_t)bin];
			low.gradient += c.gradient;
			low.hessian += c.hessian;
			low.n += c.n;
			if (low.n < l->options->least || leaf->n - low.n < l->options->least)
				continue;
			gain = gain_of(low.gradient, low.hessian, ridge) +
			    gain_of(leaf->gradient - low.gradient, leaf->hessian - low.hessian, ridge) - whole;
			if (gain > leaf->gain) {
				leaf->gain = gain;
				leaf->feature = (int)f;
				leaf->bin = bin;
			}
		}
	}
}

static void
measure(const struct learner *l, struct leaf *leaf)
{
	size_t i;

	leaf->gradient = leaf->hessian = 0;
	for (i = leaf->first; i < leaf->first + leaf->n; i++) {
		leaf->gradient += l->gradient[l->order[i]];
		leaf->hessian += l->hessian[l->order[i]];
	}
}

/* Hangs NUMBER, a split, where the leaf hung. */
static void
hang(struct learner *l, const struct leaf *leaf, size_t number)
{
	struct boost_split *s;

	if (leaf->split == SIZE_MAX)
		return;
	s = &l->model->split[leaf->split];
	if (leaf->high) {
		s->high_is_outcome = false;
		s->high = number;
	} else {
		s->low_is_outcome = false;
		s->low = number;
	}
}

/* Splits the leaf: it keeps the low half of its rows, a new one takes the rest. */
static void
split_leaf(struct learner *l, struct leaf *leaf)
{
	struct boost_model *m = l->model;
	struct leaf *other = &l->leaf[l->nleaves++];
	size_t i, nlow = 0, nhigh = 0, nf = l->data->nfeatures;
	struct boost_split *s;

	m->split = mem_grow(m->split, &m->splits_cap, m->nsplits + 1, sizeof *m->split);
	s = &m->split[m->nsplits];
	memset(s, 0, sizeof *s);
	s->feature = leaf->feature;
	s->threshold = l->bins[leaf->feature].bound[leaf->bin];
	s->low_is_outcome = s->high_is_outcome = true;
	hang(l, leaf, m->nsplits);
	for (i = leaf->first; i < leaf->first + leaf->n; i++) {
		size_t row = l->order[i];

		if (l->binned[row * nf + (size_t)leaf->feature] <= leaf->bin)
			l->order[leaf->first + nlow++] = row;
		else
			l->spare[nhigh++] = row;
	}
	memcpy(l->order + leaf->first + nlow, l->spare, nhigh * sizeof *l->spare);
	other->first = leaf->first + nlow;
	other->n = nhigh;
	other->split = leaf->split = m->nsplits++;
	other->high = true;
	leaf->high = false;
	leaf->n = nlow;
	measure(l, leaf);
	measure(l, other);
	consider(l, leaf);
	consider(l, other);
}

/* What the tree that begins with SPLIT makes of a row. */
static double
outcome(const struct boost_model *m, size_t split, const int32_t *value)
{
	for (;;) {
		const struct boost_split *s = &m->split[split];
		bool low = value[s->feature] <= s->threshold;

		if (low ? s->low_is_outcome : s->high_is_outcome)
			return low ? s->low_outcome : s->high_outcome;
		split = low ? s->low : s->high;
	}
}

static void
grow_tree(struct learner *l)
{
	const struct boost_options *o = l->options;
	struct boost_model *m = l->model;
	struct leaf *best = l->leaf;
	size_t first = m->nsplits;
	int i;

	best->split = SIZE_MAX;
	measure(l, best);
	consider(l, best);
	for (l->nleaves = 1; l->nleaves < o->leaves && l->nleaves < LEAVES_MOST; ) {
		best = l->leaf;
		for (i = 1; i < l->nleaves; i++)
			if (l->leaf[i].gain > best->gain)
				best = &l->leaf[i];
		if (best->gain <= 0)
			break;
		split_leaf(l, best);
	}
	if (m->nsplits == first)
		return;
	for (i = 0; i < l->nleaves; i++) {
		const struct leaf *leaf = &l->leaf[i];
		double value = -o->rate * leaf->gradient / (leaf->hessian + o->ridge);

		if (leaf->high)
			m->split[leaf->split].high_outcome = value;
		else
			m->split[leaf->split].low_outcome = value;
	}
	m->tree = mem_grow(m->tree, &m->trees_cap, m->ntrees + 1, sizeof *m->tree);
	m->tree[m->ntrees++] = first;
}

static void
take_sample(struct learner *l)
{
	size_t i;

	l->leaf[0].first = l->leaf[0].n = 0;
	for (i = 0; i < l->data->n; i++)
		if (chance(l) < l->options->rows)
			l->order[l->leaf[0].n++] = i;
	for (i = 0; i < l->data->nfeatures; i++)
		l->column[i] = chance(l) < l->options->columns;
}

/* e to the X by (1 + x / 1024)'s series and ten squarings: near enough here, and the same on every machine. */
static double
exponential(double x)
{
	double y = (x < -30 ? -30 : x > 30 ? 30 : x) / 1024, e = 1 + y * (1 + y / 2 * (1 + y / 3 * (1 + y / 4)));
	int i;

	for (i = 0; i < 10; i++)
		e *= e;
	return e;
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
slopes(struct learner *l)
{
	const struct boost_data *d = l->data;
	size_t i;

	for (i = 0; i < d->n; i++) {
		double p = 1 / (1 + exponential(-l->score[i]));

		l->gradient[i] = d->weight[i] * (p - d->yes[i]);
		l->hessian[i] = d->weight[i] * p * (1 - p);
	}
}

static void
learn(struct learner *l)
{
	const struct boost_data *d = l->data;
	struct boost_model *m = l->model;
	size_t i, trees;
	int t;

	for (t = 0; t < l->options->trees; t++) {
		slopes(l);
		take_sample(l);
		trees = m->ntrees;
		grow_tree(l);
		for (i = 0; i < d->n && m->ntrees > trees; i++)
			l->score[i] += outcome(m, m->tree[trees], d->value + i * d->nfeatures);
	}
}

void
boost_learn(struct boost_model *m, const struct boost_data *d, const struct boost_options *o)
{
	struct learner l;
	int32_t *values = mem_alloc(d->n, sizeof *values);
	double yes = 1, all = 2;
	size_t i;

	memset(&l, 0, sizeof l);
	l.data = d;
	l.options = o;
	l.model = m;
	l.random = 1;
	l.bins = mem_alloc(d->nfeatures, sizeof *l.bins);
	l.binned = mem_alloc(d->n, d->nfeatures);
	l.score = mem_alloc(d->n, sizeof *l.score);
	l.gradient = mem_alloc(d->n, sizeof *l.gradient);
	l.hessian = mem_alloc(d->n, sizeof *l.hessian);
	l.order = mem_alloc(d->n, sizeof *l.order);
	l.spare = mem_alloc(d->n, sizeof *l.spare);
	l.column = mem_alloc(d->nfeatures, sizeof *l.column);
	l.cell = mem_alloc(d->nfeatures * BINS, sizeof *l.cell);
	for (i = 0; i < d->nfeatures; i++)
		make_bins(&l, i, values);
	for (i = 0; i < d->n; i++) {
		all += d->weight[i];
		yes += d->yes[i] ? d->weight[i] : 0;
	}
	m->bias = logarithm(yes / (all - yes));
	for (i = 0; i < d->n; i++)
		l.score[i] = m->bias;
	learn(&l);
	free(values);
	free(l.bins);
	free(l.binned);
	free(l.score);
	free(l.gradient);
	free(l.hessian);
	free(l.order);
	free(l.spare);
	free(l.column);
	free(l.cell);
}

void
boost_free(struct boost_data *d, struct boost_model *m)
{
	free(d->value);
	free(d->weight);
	free(d->yes);
	free(m->split);
	free(m->tree);
	memset(d, 0, sizeof *d);
	memset(m, 0, sizeof *m);
}
