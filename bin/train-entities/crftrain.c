#include <stdlib.h>

#include "crftrain.h"
#include "model/nerlabel.h"
#include "mem.h"

#define SURE 0.002f		/* a token whose labels are surer than this teaches nothing */

/* The weights stand apart from what is needed to change them, since most tokens only read them. */
struct row {
	float weight[CRFTRAIN_ROW];
};

struct past {
	float sum[CRFTRAIN_ROW];		/* of the gradients */
	float squares[CRFTRAIN_ROW];
};

struct crftrain {
	struct row *row;
	struct past *past;
	size_t features;
	struct crftrain_settings settings;
	float seen;			/* sentences */
	struct row pair[LABELS];	/* [before] */
	struct past pair_past[LABELS];
	float pair_power[LABELS][CRFTRAIN_ROW];
	/* of the sentence in hand, CRFTRAIN_ROW for each token */
	float *power;			/* e to the token's scores */
	float *forward, *backward;
	size_t cap;
};

/*
 * e to the X, within 2^-20 of it, X being taken as at most 40 and at least -40: 2 to the whole part by the exponent's
 * bits, the rest by Taylor.
 */
static float
power(float x)
{
	float n, y;
	int32_t whole;
	union {
		int32_t i;
		float f;
	} two;

	x = x < -40 ? -40 : x > 40 ? 40 : x;
	n = x * 1.44269504f;
	whole = (int32_t)(n + (n < 0 ? -0.5f : 0.5f));
	y = (x - (float)whole * 0.693359375f) + (float)whole * 2.12194440e-4f;
	two.i = (whole + 127) << 23;
	return two.f * (1 + y * (1 + y * (0.5f + y * (0.166666667f + y * (0.0416666667f + y * (0.00833333333f + y *
	    0.00138888889f))))));
}

/* One through the square root of X > 0, by Newton's method from a guess in the bits. */
static float
inverse_root(float x)
{
	union {
		int32_t i;
		float f;
	} y;
	int i;

	y.f = x;
	y.i = 0x5f3759df - (y.i >> 1);
	for (i = 0; i < 3; i++)
		y.f *= 1.5f - 0.5f * x * y.f * y.f;
	return y.f;
}

struct crftrain *
crftrain_new(size_t features, const struct crftrain_settings *settings)
{
	struct crftrain *f = mem_alloc(1, sizeof *f);

	f->row = mem_alloc(features, sizeof *f->row);
	f->past = mem_alloc(features, sizeof *f->past);
	f->features = features;
	f->settings = *settings;
	return f;
}

void
crftrain_free(struct crftrain *f)
{
	free(f->row);
	free(f->past);
	free(f->power);
	free(f->forward);
	free(f->backward);
	free(f);
}

static void
grow(struct crftrain *f, size_t n)
{
	if (n <= f->cap)
		return;
	f->power = mem_resize(f->power, n, CRFTRAIN_ROW * sizeof *f->power);
	f->forward = mem_resize(f->forward, n, CRFTRAIN_ROW * sizeof *f->forward);
	f->backward = mem_resize(f->backward, n, CRFTRAIN_ROW * sizeof *f->backward);
	f->cap = n;
}

static void
score(struct crftrain *f, const struct crftrain_sentence *s)
{
	size_t i, k;
	unsigned l;

	for (i = 0; i < s->tokens; i++) {
		float *p = f->power + i * CRFTRAIN_ROW, most = 0;

		for (l = 0; l < CRFTRAIN_ROW; l++)
			p[l] = 0;
		for (k = s->start[i]; k < s->start[i + 1]; k++)
			for (l = 0; l < CRFTRAIN_ROW; l++)
				p[l] += f->row[s->feature[k]].weight[l];
		for (l = 0; l < LABELS; l++)
			most = p[l] > most ? p[l] : most;
		for (l = 0; l < CRFTRAIN_ROW; l++)
			p[l] = power(p[l] - most);
	}
	for (k = 0; k < LABELS; k++)
		for (l = 0; l < LABELS; l++)
			f->pair_power[k][l] = nerlabel_follows((unsigned)k, l) ? power(f->pair[k].weight[l]) : 0;
}

/* Makes the sum of a row 1, so that long sentences leave the range of a float on neither side. */
static void
scale(float *row)
{
	float sum = 0;
	unsigned l;

	for (l = 0; l < LABELS; l++)
		sum += row[l];
	for (l = 0; l < LABELS; l++)
		row[l] /= sum;
}

static void
go_ahead(struct crftrain *f, size_t n)
{
	size_t i;
	unsigned k, l;

	for (i = 0; i < n; i++) {
		float *to = f->forward + i * CRFTRAIN_ROW;
		const float *p = f->power + i * CRFTRAIN_ROW, *from = to - CRFTRAIN_ROW;

		for (l = 0; l < CRFTRAIN_ROW; l++)
			to[l] = i == 0 && l < LABELS ? f->pair_power[LABEL_OUT][l] : 0;
		for (k = 0; i > 0 && k < LABELS; k++)
			for (l = 0; l < CRFTRAIN_ROW; l++)
				to[l] += from[k] * f->pair_power[k][l];
		for (l = 0; l < LABELS; l++)
			to[l] *= p[l];
		scale(to);
	}
}

static void
go_back(struct crftrain *f, size_t n)
{
	size_t i;
	unsigned k, l;

	for (i = n; i-- > 0;) {
		float *to = f->backward + i * CRFTRAIN_ROW, next[CRFTRAIN_ROW] = { 0 };

		if (i + 1 == n) {
			for (l = 0; l < LABELS; l++)
				to[l] = !nerlabel_opens(l);
			continue;
		}
		for (l = 0; l < LABELS; l++)
			next[l] = f->power[(i + 1) * CRFTRAIN_ROW + l] * to[CRFTRAIN_ROW + l];
		for (k = 0; k < LABELS; k++) {
			to[k] = 0;
			for (l = 0; l < LABELS; l++)
				to[k] += f->pair_power[k][l] * next[l];
		}
		scale(to);
	}
}

/* The weights of dual averaging: each sum of gradients beyond the norm's share, by the rate of its own past. */
static void
average(const struct crftrain *f, const struct past *past, struct row *r)
{
	float share = f->settings.norm * f->seen, rate = f->settings.rate;
	unsigned l;

	for (l = 0; l < CRFTRAIN_ROW; l++) {
		float sum = past->sum[l], over = (sum < 0 ? -sum : sum) - share;

		over = over > 0 ? over : 0;
		r->weight[l] = (sum < 0 ? over : -over) * rate * inverse_root(past->squares[l] + 1e-6f);
	}
}

static void
learn_row(const struct crftrain *f, struct row *r, struct past *past, const float *gradient)
{
	unsigned l;

	for (l = 0; l < CRFTRAIN_ROW; l++) {
		past->sum[l] += gradient[l];
		past->squares[l] += gradient[l] * gradient[l];
	}
	average(f, past, r);
}

static void
learn_tokens(struct crftrain *f, const struct crftrain_sentence *s)
{
	size_t i, k;
	unsigned l;

	for (i = 0; i < s->tokens; i++) {
		float gradient[CRFTRAIN_ROW] = { 0 };

		for (l = 0; l < LABELS; l++)
			gradient[l] = f->forward[i * CRFTRAIN_ROW + l] * f->backward[i * CRFTRAIN_ROW + l];
		scale(gradient);
		gradient[s->label[i]] -= 1;
		if (-gradient[s->label[i]] < SURE)
			continue;
		for (k = s->start[i]; k < s->start[i + 1]; k++)
			learn_row(f, &f->row[s->feature[k]], &f->past[s->feature[k]], gradient);
	}
}

static void
learn_pairs(struct crftrain *f, const struct crftrain_sentence *s)
{
	float gradient[LABELS][CRFTRAIN_ROW] = { 0 };
	size_t i;
	unsigned k, l;

	for (i = 1; i < s->tokens; i++) {
		const float *from = f->forward + (i - 1) * CRFTRAIN_ROW, *p = f->power + i * CRFTRAIN_ROW;
		const float *backward = f->backward + i * CRFTRAIN_ROW;
		float share[LABELS][LABELS], sum = 0;

		for (k = 0; k < LABELS; k++)
			for (l = 0; l < LABELS; l++) {
				share[k][l] = from[k] * f->pair_power[k][l] * p[l] * backward[l];
				sum += share[k][l];
			}
		for (k = 0; k < LABELS; k++)
			for (l = 0; l < LABELS; l++)
				gradient[k][l] += share[k][l] / sum;
		gradient[s->label[i - 1]][s->label[i]] -= 1;
	}
	for (k = 0; k < LABELS; k++)
		learn_row(f, &f->pair[k], &f->pair_past[k], gradient[k]);
}

void
crftrain_learn(struct crftrain *f, const struct crftrain_sentence *s)
{
	if (s->tokens == 0)
		return;
	grow(f, s->tokens);
	score(f, s);
	go_ahead(f, s->tokens);
	go_back(f, s->tokens);
	f->seen++;
	learn_tokens(f, s);
	learn_pairs(f, s);
}

void
crftrain_settle(struct crftrain *f)
{
	size_t i;

	for (i = 0; i < f->features; i++)
		average(f, &f->past[i], &f->row[i]);
}

float
crftrain_weight(const struct crftrain *f, size_t feature, unsigned label)
{
	return f->row[feature].weight[label];
}

float
crftrain_pair(const struct crftrain *f, unsigned before, unsigned label)
{
	return f->pair[before].weight[label];
}
