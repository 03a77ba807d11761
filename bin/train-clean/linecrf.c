#include <stdlib.h>

#include "exponential.h"
#include "linecrf.h"
#include "mem.h"

enum {
	STEPS_AT = LINEFEATURES * CHAIN_STATES,
	WORDS_MAX = 60,		/* of a line that count for the margin ... */
	WORDS_MORE = 4		/* ... beside those that each line has */
};

/* What the passes over a page fill: for each line and state. */
struct lattice {
	double *fit;		/* the exponential of how well the line fits, the best being 1 */
	double *forward, *backward;	/* the share of the paths up to the line, and from it on */
	double step[CHAIN_STATES][CHAIN_STATES];
};

/* The root of X, which is at least 1, by Newton's rule. */
static double
root(double x)
{
	double y = x > 4 ? x / 2 : x, better = (y + x / y) / 2;

	while (y - better > 1e-9 * y) {
		y = better;
		better = (y + x / y) / 2;
	}
	return better;
}

static void
normalize(double *p)
{
	double sum = 0;
	size_t s;

	for (s = 0; s < CHAIN_STATES; s++)
		sum += p[s];
	for (s = 0; s < CHAIN_STATES; s++)
		p[s] /= sum;
}

/* How well line I fits the state S, wrong states favoured by the margin. */
static double
fit_of(const struct linecrf *l, const struct linecrf_page *p, size_t i, size_t s)
{
	double fit = 0;
	size_t k;

	for (k = 0; k < p->cues[i]; k++)
		fit += l->w[p->cue[i * LINEFEATURE_GROUPS + k] * CHAIN_STATES + s];
	if (s == p->state[i])
		return fit;
	if (s != CHAIN_ARTICLE && p->state[i] != CHAIN_ARTICLE)
		return fit + l->margin;
	return fit + l->margin * (WORDS_MORE + (p->words[i] < WORDS_MAX ? p->words[i] : WORDS_MAX));
}

static void
fit_lines(const struct linecrf *l, const struct linecrf_page *p, struct lattice *a)
{
	size_t i, s;

	for (i = 0; i < p->n; i++) {
		double *fit = a->fit + i * CHAIN_STATES, best;

		for (s = 0; s < CHAIN_STATES; s++)
			fit[s] = fit_of(l, p, i, s);
		best = fit[0];
		for (s = 1; s < CHAIN_STATES; s++)
			if (fit[s] > best)
				best = fit[s];
		for (s = 0; s < CHAIN_STATES; s++)
			fit[s] = exponential(fit[s] - best);
	}
}

static void
pass_forward(size_t n, struct lattice *a)
{
	size_t i, s, t;

	for (i = 0; i < n; i++) {
		double *now = a->forward + i * CHAIN_STATES;

		for (t = 0; t < CHAIN_STATES; t++) {
			double sum = i == 0 ? a->step[CHAIN_BEFORE][t] : 0;

			for (s = 0; i > 0 && s < CHAIN_STATES; s++)
				sum += now[s - CHAIN_STATES] * a->step[s][t];
			now[t] = sum;
		}
		for (t = 0; t < CHAIN_STATES; t++)
			now[t] *= a->fit[i * CHAIN_STATES + t];
		normalize(now);
	}
}

static void
pass_back(size_t n, struct lattice *a)
{
	size_t i, s, t;

	for (i = n; i-- > 0;) {
		double *now = a->backward + i * CHAIN_STATES;

		for (s = 0; s < CHAIN_STATES; s++) {
			double sum = i + 1 == n && s != CHAIN_GAP ? 1 : 0;

			for (t = 0; i + 1 < n && t < CHAIN_STATES; t++)
				sum += a->step[s][t] * a->fit[(i + 1) * CHAIN_STATES + t] * now[CHAIN_STATES + t];
			now[s] = sum;
		}
		normalize(now);
	}
}

/* Adds what is right less what is likely to the gradient of the step to line I. */
static void
add_steps(struct linecrf *l, const struct linecrf_page *p, const struct lattice *a, size_t i)
{
	double likely[CHAIN_STATES][CHAIN_STATES], sum = 0;
	size_t s, t;

	for (s = 0; s < CHAIN_STATES; s++)
		for (t = 0; t < CHAIN_STATES; t++) {
			likely[s][t] = a->forward[(i - 1) * CHAIN_STATES + s] * a->step[s][t] *
			    a->fit[i * CHAIN_STATES + t] * a->backward[i * CHAIN_STATES + t];
			sum += likely[s][t];
		}
	for (s = 0; s < CHAIN_STATES; s++)
		for (t = 0; t < CHAIN_STATES; t++) {
			int d = linechain_step_of((enum linechain_state)s, (enum linechain_state)t);
			double right = s == p->state[i - 1] && t == p->state[i] ? 1 : 0;

			if (d >= 0)
				l->gradient[STEPS_AT + d] += right - likely[s][t] / sum;
		}
}

static void
add_line(struct linecrf *l, const struct linecrf_page *p, const struct lattice *a, size_t i)
{
	double likely[CHAIN_STATES];
	size_t k, s;

	for (s = 0; s < CHAIN_STATES; s++)
		likely[s] = a->forward[i * CHAIN_STATES + s] * a->backward[i * CHAIN_STATES + s];
	normalize(likely);
	for (k = 0; k < p->cues[i]; k++) {
		double *gradient = l->gradient + p->cue[i * LINEFEATURE_GROUPS + k] * CHAIN_STATES;

		for (s = 0; s < CHAIN_STATES; s++)
			gradient[s] += (s == p->state[i] ? 1 : 0) - likely[s];
	}
}

/* Moves the weight D along its gradient, which is used up. */
static void
move(struct linecrf *l, size_t d)
{
	double g = l->gradient[d];

	if (g > -1e-12 && g < 1e-12)
		return;
	g -= l->decay * l->w[d];
	l->squares[d] += g * g;
	l->w[d] += l->rate * g / root(l->squares[d] + 1);
	l->gradient[d] = 0;
}

void
linecrf_step(struct linecrf *l, const struct linecrf_page *p)
{
	struct lattice a;
	size_t i, k, s, t;

	l->work = mem_grow(l->work, &l->work_cap, 3 * p->n * CHAIN_STATES, sizeof *l->work);
	a.fit = l->work;
	a.forward = a.fit + p->n * CHAIN_STATES;
	a.backward = a.forward + p->n * CHAIN_STATES;
	for (s = 0; s < CHAIN_STATES; s++)
		for (t = 0; t < CHAIN_STATES; t++) {
			int d = linechain_step_of((enum linechain_state)s, (enum linechain_state)t);

			a.step[s][t] = d < 0 ? 0 : exponential(l->w[STEPS_AT + d]);
		}
	fit_lines(l, p, &a);
	pass_forward(p->n, &a);
	pass_back(p->n, &a);
	for (i = 0; i < p->n; i++) {
		if (i > 0)
			add_steps(l, p, &a, i);
		add_line(l, p, &a, i);
	}
	for (i = 0; i < p->n; i++)
		for (k = 0; k < p->cues[i]; k++)
			for (s = 0; s < CHAIN_STATES; s++)
				move(l, p->cue[i * LINEFEATURE_GROUPS + k] * CHAIN_STATES + s);
	for (s = 0; s < CHAIN_STEPS; s++)
		move(l, STEPS_AT + s);
}

void
linecrf_free(struct linecrf *l)
{
	free(l->work);
	l->work = NULL;
	l->work_cap = 0;
}
