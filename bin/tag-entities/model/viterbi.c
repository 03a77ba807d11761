#include <stdlib.h>

#include "mem.h"
#include "viterbi.h"

#define NEVER (-(1 << 28))

/*
 * The labels after which no name is open, and those that need none open: O, and of each type E and S, or B and S.
 * Inside a name there are but two labels before and two after.
 */
static const unsigned char closed[] = { 0, 3, 4, 7, 8, 11, 12, 15, 16 }, fresh[] = { 0, 1, 4, 5, 8, 9, 12, 13, 16 };

#define CLOSED sizeof closed

static void
grow(struct viterbi *v, size_t n)
{
	if (n <= v->cap)
		return;
	v->from = mem_resize(v->from, n, LABELS);
	v->ahead = mem_resize(v->ahead, n, LABELS * sizeof *v->ahead);
	v->behind = mem_resize(v->behind, n, LABELS * sizeof *v->behind);
	v->cap = n;
}

void
viterbi_prepare(struct viterbi *v, const struct weights *w)
{
	size_t i, j, k;

	for (i = 0; i < CLOSED; i++)
		for (j = 0; j < CLOSED; j++) {
			int32_t ahead = NEVER, behind = NEVER;

			for (k = 0; k < CLOSED; k++) {
				int32_t more = w->pair[closed[i]][fresh[k]] - w->pair[closed[j]][fresh[k]];

				ahead = more > ahead ? more : ahead;
				more = w->pair[closed[k]][fresh[i]] - w->pair[closed[k]][fresh[j]];
				behind = more > behind ? more : behind;
			}
			v->more_ahead[closed[i]][closed[j]] = ahead;
			v->more_behind[fresh[i]][fresh[j]] = behind;
		}
}

/*
 * Those of the labels of SET that one or other neighbour may still make the best, in their order: the others are
 * farther behind the best by their own scores than any neighbour brings them on.  Returns how many there are.
 */
static size_t
rivals(const unsigned char *set, const int32_t *score, int32_t more[][LABELS], unsigned char *rival)
{
	size_t i, n = 0;
	unsigned best = set[0];

	for (i = 1; i < CLOSED; i++)
		if (score[set[i]] > score[best])
			best = set[i];
	for (i = 0; i < CLOSED; i++)
		if (score[set[i]] + more[set[i]][best] >= score[best])
			rival[n++] = set[i];
	return n;
}

/* One step on: TO[s] the best score of labels up to a token with label s, FROM[s] the label before. */
static void
step(struct viterbi *v, const struct weights *w, const int32_t *before, const int16_t *row, int32_t *to,
    unsigned char *from)
{
	unsigned char rival[CLOSED];
	size_t n = rivals(closed, before, v->more_ahead, rival), i, j;
	unsigned type;

	for (i = 0; i < CLOSED; i++) {
		unsigned s = fresh[i], best_from = rival[0];
		int32_t best = before[best_from] + w->pair[best_from][s];

		for (j = 1; j < n; j++) {
			int32_t score = before[rival[j]] + w->pair[rival[j]][s];

			if (score > best) {
				best = score;
				best_from = rival[j];
			}
		}
		to[s] = best + row[s];
		from[s] = (unsigned char)best_from;
	}
	for (type = 0; type < NER_TYPES; type++) {
		unsigned b = nerlabel_of((enum ner_type)type, LABEL_BEGIN), m = b + LABEL_INSIDE, s;

		for (s = m; s <= b + LABEL_END; s++) {
			int32_t by_begin = before[b] + w->pair[b][s], by_inside = before[m] + w->pair[m][s];

			to[s] = (by_begin >= by_inside ? by_begin : by_inside) + row[s];
			from[s] = (unsigned char)(by_begin >= by_inside ? b : m);
		}
	}
}

/* One step back: TO[s] the best score of labels after a token with label s; ROW is of the token after it. */
static void
step_back(struct viterbi *v, const struct weights *w, const int32_t *behind, const int16_t *row, int32_t *to)
{
	unsigned char rival[CLOSED];
	int32_t after[LABELS];
	size_t i, j, n;
	unsigned s, type;

	for (s = 0; s < LABELS; s++)
		after[s] = behind[s] + row[s];
	n = rivals(fresh, after, v->more_behind, rival);
	for (i = 0; i < CLOSED; i++) {
		const int32_t *pair = w->pair[closed[i]];
		int32_t best = after[rival[0]] + pair[rival[0]];

		for (j = 1; j < n; j++)
			if (after[rival[j]] + pair[rival[j]] > best)
				best = after[rival[j]] + pair[rival[j]];
		to[closed[i]] = best;
	}
	for (type = 0; type < NER_TYPES; type++) {
		unsigned b = nerlabel_of((enum ner_type)type, LABEL_BEGIN), m = b + LABEL_INSIDE, e = b + LABEL_END;

		for (s = b; s <= m; s++) {
			int32_t by_inside = after[m] + w->pair[s][m], by_end = after[e] + w->pair[s][e];

			to[s] = by_inside > by_end ? by_inside : by_end;
		}
	}
}

void
viterbi_decode(struct viterbi *v, const struct weights *w, const int16_t *row, size_t n, unsigned char *label)
{
	int32_t start[LABELS];
	size_t i;
	unsigned s, best = LABEL_OUT;
	bool names = false;

	grow(v, n);
	for (s = 0; s < LABELS; s++)
		start[s] = s == LABEL_OUT ? 0 : NEVER;
	for (i = 0; i < n; i++)
		step(v, w, i > 0 ? v->ahead + (i - 1) * LABELS : start, row + i * LABEL_ROW, v->ahead + i * LABELS,
		    v->from + i * LABELS);
	for (s = 0; s < LABELS; s++)
		if (!nerlabel_opens(s) && v->ahead[(n - 1) * LABELS + s] > v->ahead[(n - 1) * LABELS + best])
			best = s;
	for (i = n; i-- > 0;) {
		label[i] = (unsigned char)best;
		names = names || best != LABEL_OUT;
		best = v->from[i * LABELS + best];
	}
	if (!names)
		return;
	for (s = 0; s < LABELS; s++)
		v->behind[(n - 1) * LABELS + s] = nerlabel_opens(s) ? NEVER : 0;
	for (i = n - 1; i-- > 0;)
		step_back(v, w, v->behind + (i + 1) * LABELS, row + (i + 1) * LABEL_ROW, v->behind + i * LABELS);
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
	free(v->from);
	free(v->ahead);
	free(v->behind);
	memset(v, 0, sizeof *v);
}
