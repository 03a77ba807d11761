#include <stdlib.h>

#include "mem.h"
#include "viterbi.h"

#define NEVER (-(1 << 28))
#define BEGIN LABEL_FIRST(LABEL_BEGIN)
#define INSIDE LABEL_FIRST(LABEL_INSIDE)
#define END LABEL_FIRST(LABEL_END)
#define SINGLE LABEL_FIRST(LABEL_SINGLE)

static void
grow(struct viterbi *v, size_t n)
{
	if (n <= v->cap)
		return;
	v->ahead = mem_resize(v->ahead, n, LABELS * sizeof *v->ahead);
	v->behind = mem_resize(v->behind, n, LABELS * sizeof *v->behind);
	v->cap = n;
}

void
viterbi_prepare(struct viterbi *v, const struct weights *w)
{
	unsigned s, t;

	for (s = 0; s < LABELS; s++) {
		v->more_ahead[s] = v->more_behind[s] = NEVER;
		for (t = 0; t < LABELS; t++) {
			int32_t ahead = w->pair[s][t] - w->pair[LABEL_OUT][t];
			int32_t behind = w->pair[t][s] - w->pair[t][LABEL_OUT];

			v->pair[s][t] = v->back[t][s] = w->pair[s][t];
			if (!nerlabel_continues(t) && ahead > v->more_ahead[s])
				v->more_ahead[s] = ahead;
			if (!nerlabel_opens(t) && behind > v->more_behind[s])
				v->more_behind[s] = behind;
		}
	}
	for (t = 0; t < NER_TYPES; t++) {
		v->begin_inside[t] = w->pair[BEGIN + t][INSIDE + t];
		v->begin_end[t] = w->pair[BEGIN + t][END + t];
		v->inside_inside[t] = w->pair[INSIDE + t][INSIDE + t];
		v->inside_end[t] = w->pair[INSIDE + t][END + t];
	}
}

static inline int32_t
higher(int32_t a, int32_t b)
{
	return a > b ? a : b;
}

/* Raises the scores of the labels of one place, one of each type, where one way to them has a higher one. */
static inline void
raise(int32_t *restrict best, int32_t score, const int32_t *restrict pair)
{
	unsigned t;

	for (t = 0; t < NER_TYPES; t++)
		best[t] = higher(best[t], score + pair[t]);
}

/* The better of two ways on inside a name, for each type. */
static inline void
inside(int32_t *restrict to, const int32_t *restrict a, const int32_t *restrict pair_a, const int32_t *restrict b,
    const int32_t *restrict pair_b)
{
	unsigned t;

	for (t = 0; t < NER_TYPES; t++)
		to[t] = higher(a[t] + pair_a[t], b[t] + pair_b[t]);
}

/*
 * Raises the scores of O and of the places X and Y by the ways from the labels of place P.  Most of these are so far
 * behind O by their own scores that no neighbour brings them on by as much as it may, which is MORE: they are passed
 * over.
 */
static inline void
raise_all(int32_t *restrict to, unsigned x, unsigned y, const int32_t *restrict from, unsigned p,
    const int32_t pair[][LABELS], const int32_t *more)
{
	unsigned s;

	for (s = p; s < p + NER_TYPES; s++) {
		if (from[s] + more[s] < from[LABEL_OUT])
			continue;
		to[LABEL_OUT] = higher(to[LABEL_OUT], from[s] + pair[s][LABEL_OUT]);
		raise(to + x, from[s], pair[s] + x);
		raise(to + y, from[s], pair[s] + y);
	}
}

/*
 * The best scores of the labels next to those of FROM: of O, and of the places X and Y, for which PAIR has what each
 * label of O and of the places P and Q makes of them.
 */
static inline void
outside(int32_t *restrict to, unsigned x, unsigned y, const int32_t *restrict from, unsigned p, unsigned q,
    const int32_t pair[][LABELS], const int32_t *more)
{
	const int32_t *out = pair[LABEL_OUT];
	unsigned t;

	to[LABEL_OUT] = from[LABEL_OUT] + out[LABEL_OUT];
	for (t = 0; t < NER_TYPES; t++) {
		to[x + t] = from[LABEL_OUT] + out[x + t];
		to[y + t] = from[LABEL_OUT] + out[y + t];
	}
	raise_all(to, x, y, from, p, pair, more);
	raise_all(to, x, y, from, q, pair, more);
}

static inline void
add_row(int32_t *restrict to, const int16_t *restrict row)
{
	unsigned s;

	to[LABEL_OUT] += row[LABEL_OUT];
	for (s = 0; s < NER_TYPES * LABEL_PLACES; s++)	/* as many as vectors hold */
		to[BEGIN + s] += row[BEGIN + s];
}

/* One step on: TO[s] the best score of labels up to a token with label s. */
static void
step(const struct viterbi *v, const int32_t *before, const int16_t *row, int32_t *to)
{
	outside(to, BEGIN, SINGLE, before, END, SINGLE, v->pair, v->more_ahead);
	inside(to + INSIDE, before + BEGIN, v->begin_inside, before + INSIDE, v->inside_inside);
	inside(to + END, before + BEGIN, v->begin_end, before + INSIDE, v->inside_end);
	add_row(to, row);
}

/* One step back: TO[s] the best score of labels after a token with label s; ROW is of the token after it. */
static void
step_back(const struct viterbi *v, const int32_t *behind, const int16_t *row, int32_t *to)
{
	int32_t after[LABELS];

	memcpy(after, behind, sizeof after);
	add_row(after, row);
	outside(to, END, SINGLE, after, BEGIN, SINGLE, v->back, v->more_behind);
	inside(to + BEGIN, after + INSIDE, v->begin_inside, after + END, v->begin_end);
	inside(to + INSIDE, after + INSIDE, v->inside_inside, after + END, v->inside_end);
}

/* The label before label S on the best way to it, of those that may stand before it. */
static unsigned
best_before(const struct viterbi *v, const int32_t *ahead, unsigned s)
{
	const int32_t *pair = v->back[s];
	unsigned best, t;

	if (nerlabel_continues(s)) {
		t = (unsigned)nerlabel_type(s);
		return ahead[BEGIN + t] + pair[BEGIN + t] >= ahead[INSIDE + t] + pair[INSIDE + t] ? BEGIN + t :
		    INSIDE + t;
	}
	best = LABEL_OUT;
	for (t = END; t < LABELS; t++)
		if (ahead[t] + pair[t] > ahead[best] + pair[best])
			best = t;
	return best;
}

/* Goes back from the best label of the last token; false where all are LABEL_OUT. */
static bool
go_back(const struct viterbi *v, size_t n, unsigned char *label)
{
	const int32_t *last = v->ahead + (n - 1) * LABELS;
	unsigned best = LABEL_OUT, s;
	bool names = false;
	size_t i;

	for (s = END; s < LABELS; s++)
		if (last[s] > last[best])
			best = s;
	for (i = n; i-- > 0;) {
		label[i] = (unsigned char)best;
		names = names || best != LABEL_OUT;
		if (i != 0)
			best = best_before(v, v->ahead + (i - 1) * LABELS, best);
	}
	return names;
}

void
viterbi_decode(struct viterbi *v, const int16_t *row, size_t n, unsigned char *label)
{
	int32_t start[LABELS];
	size_t i;
	unsigned s;

	grow(v, n);
	for (s = 0; s < LABELS; s++)
		start[s] = s == LABEL_OUT ? 0 : NEVER;
	for (i = 0; i < n; i++)
		step(v, i != 0 ? v->ahead + (i - 1) * LABELS : start, row + i * LABEL_ROW, v->ahead + i * LABELS);
	if (!go_back(v, n, label))
		return;
	for (s = 0; s < LABELS; s++)
		v->behind[(n - 1) * LABELS + s] = nerlabel_opens(s) ? NEVER : 0;
	for (i = n - 1; i-- > 0;)
		step_back(v, v->behind + (i + 1) * LABELS, row + (i + 1) * LABEL_ROW, v->behind + i * LABELS);
}

int32_t
viterbi_margin(const struct viterbi *v, size_t start, size_t end, enum ner_type type)
{
	int32_t least = INT32_MAX;
	size_t i;
	unsigned s;

	for (i = start; i < end; i++) {
		int32_t with = NEVER, without = NEVER;

		for (s = 0; s < LABELS; s++) {
			int32_t score = v->ahead[i * LABELS + s] + v->behind[i * LABELS + s];

			if (s != LABEL_OUT && nerlabel_type(s) == type)
				with = score > with ? score : with;
			else
				without = score > without ? score : without;
		}
		if (with - without < least)
			least = with - without;
	}
	return least;
}

void
viterbi_free(struct viterbi *v)
{
	free(v->ahead);
	free(v->behind);
	memset(v, 0, sizeof *v);
}
