#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "log2.h"
#include "mem.h"
#include "order.h"
#include "wordcluster.h"

#define FRACTION 12		/* bits after the point of a logarithm */
#define TABLE ((uint32_t)1 << 16)

struct edge {
	uint32_t word, count;
};

/* The neighbours of each word on one side: those of w are edge[start[w]] up to edge[start[w + 1]]. */
struct side {
	uint32_t *start;
	struct edge *edge;
};

struct exchange {
	uint32_t words, classes;
	uint32_t *class_of;
	struct side before, after;
	uint32_t *pair;		/* pair[a * classes + b]: how often class a stands before class b */
	uint32_t *turned;	/* turned[b * classes + a]: the same, so that either side is read in a row */
	uint64_t *total;	/* how often a class stands anywhere */
	int64_t *table;		/* n log n for small n */
	/* of the word in hand: how often each class stands before and after it, and which those are */
	uint32_t *left, *right, *left_list, *right_list;
	size_t lefts, rights;
	uint64_t own, count;	/* the word beside itself; the word in all */
	int64_t *gain;		/* by class */
};

/* n log n */
static int64_t
weigh(const struct exchange *e, uint64_t n)
{
	return n < TABLE ? e->table[n] : (int64_t)n * log2_fixed(n, FRACTION);
}

static int
by_words(const void *a, const void *b)
{
	const struct wordcluster_bigram *x = a, *y = b;

	if (x->first != y->first)
		return ORDER(x->first, y->first);
	return ORDER(x->second, y->second);
}

size_t
wordcluster_merge(struct wordcluster_bigram *bigram, size_t bigrams)
{
	size_t i, n = 0;

	qsort(bigram, bigrams, sizeof *bigram, by_words);
	for (i = 0; i < bigrams; i++) {
		if (n > 0 && by_words(&bigram[n - 1], &bigram[i]) == 0)
			bigram[n - 1].count += bigram[i].count;
		else
			bigram[n++] = bigram[i];
	}
	return n;
}

static struct side
index_side(const struct wordcluster_bigram *bigram, size_t bigrams, uint32_t words, bool after)
{
	struct side s;
	uint32_t *fill = mem_alloc((size_t)words + 1, sizeof *fill);
	size_t i;

	s.start = mem_alloc((size_t)words + 2, sizeof *s.start);
	s.edge = mem_alloc(bigrams, sizeof *s.edge);
	for (i = 0; i < bigrams; i++)
		s.start[(after ? bigram[i].first : bigram[i].second) + 1]++;
	for (i = 0; i < words; i++) {
		s.start[i + 1] += s.start[i];
		fill[i] = s.start[i];
	}
	for (i = 0; i < bigrams; i++) {
		uint32_t word = after ? bigram[i].first : bigram[i].second;
		struct edge *edge = &s.edge[fill[word]++];

		edge->word = after ? bigram[i].second : bigram[i].first;
		edge->count = bigram[i].count;
	}
	free(fill);
	return s;
}

/* Counts the classes on one side of a word; returns how many there are. */
static size_t
count_side(const struct exchange *e, const struct side *s, uint32_t w, uint32_t *by_class, uint32_t *list,
    uint64_t *own)
{
	size_t n = 0;
	uint32_t i;

	for (i = s->start[w]; i < s->start[w + 1]; i++) {
		uint32_t c = e->class_of[s->edge[i].word];

		if (s->edge[i].word == w) {
			*own = s->edge[i].count;
			continue;
		}
		if (by_class[c] == 0)
			list[n++] = c;
		by_class[c] += s->edge[i].count;
	}
	return n;
}

static void
take_up(struct exchange *e, uint32_t w)
{
	size_t i;

	for (i = 0; i < e->lefts; i++)
		e->left[e->left_list[i]] = 0;
	for (i = 0; i < e->rights; i++)
		e->right[e->right_list[i]] = 0;
	e->own = 0;
	e->lefts = count_side(e, &e->before, w, e->left, e->left_list, &e->own);
	e->rights = count_side(e, &e->after, w, e->right, e->right_list, &e->own);
	e->count = 0;
	for (i = e->after.start[w]; i < e->after.start[w + 1]; i++)
		e->count += e->after.edge[i].count;
}

static void
count(struct exchange *e, size_t a, size_t b, uint32_t n)
{
	e->pair[a * e->classes + b] += n;
	e->turned[b * e->classes + a] += n;
}

/* Adds the word in hand to class C, or takes it away. */
static void
move(struct exchange *e, uint32_t c, bool add)
{
	uint32_t sign = add ? 1 : UINT32_MAX;	/* in arithmetic modulo 2^32 */
	size_t i;

	for (i = 0; i < e->lefts; i++)
		count(e, e->left_list[i], c, sign * e->left[e->left_list[i]]);
	for (i = 0; i < e->rights; i++)
		count(e, c, e->right_list[i], sign * e->right[e->right_list[i]]);
	count(e, c, c, sign * (uint32_t)e->own);
	e->total[c] += add ? e->count : 0 - e->count;
}

/* What the text's likelihood gains when the word in hand, which is in no class now, goes to each class. */
static void
gains(struct exchange *e)
{
	size_t k = e->classes, i, b;

	for (b = 0; b < k; b++)
		e->gain[b] = 2 * (weigh(e, e->total[b]) - weigh(e, e->total[b] + e->count));
	for (i = 0; i < e->lefts; i++) {
		const uint32_t *row = e->pair + e->left_list[i] * k;
		uint32_t n = e->left[e->left_list[i]];

		for (b = 0; b < k; b++)
			e->gain[b] += weigh(e, (uint64_t)row[b] + n) - weigh(e, row[b]);
	}
	for (i = 0; i < e->rights; i++) {
		const uint32_t *row = e->turned + e->right_list[i] * k;
		uint32_t n = e->right[e->right_list[i]];

		for (b = 0; b < k; b++)
			e->gain[b] += weigh(e, (uint64_t)row[b] + n) - weigh(e, row[b]);
	}
	/* beside the words of its own class, a word counts on both sides of one cell */
	for (b = 0; b < k; b++) {
		uint64_t cell = e->pair[b * k + b], l = e->left[b], r = e->right[b];

		if (l + r + e->own == 0)
			continue;
		e->gain[b] += weigh(e, cell + l + r + e->own) - weigh(e, cell + l) - weigh(e, cell + r) + weigh(e,
		    cell);
	}
}

static size_t
pass(struct exchange *e, uint32_t fixed)
{
	size_t moved = 0;
	uint32_t w, b;

	for (w = fixed; w < e->words; w++) {
		uint32_t best = e->class_of[w];

		take_up(e, w);
		move(e, best, false);
		gains(e);
		for (b = fixed; b < e->classes; b++)
			if (e->gain[b] > e->gain[best])
				best = b;
		move(e, best, true);
		moved += best != e->class_of[w];
		e->class_of[w] = best;
	}
	return moved;
}

void
wordcluster_induce(const struct wordcluster_bigram *bigram, size_t bigrams, uint32_t words, uint32_t fixed,
    uint32_t classes, int passes, uint32_t *class_of)
{
	struct exchange e;
	size_t i, k = classes;
	uint32_t w;

	memset(&e, 0, sizeof e);
	e.words = words;
	e.classes = classes;
	e.class_of = class_of;
	for (w = 0; w < words; w++)
		class_of[w] = w < fixed ? w : fixed + (w - fixed) % (classes - fixed);
	e.before = index_side(bigram, bigrams, words, false);
	e.after = index_side(bigram, bigrams, words, true);
	e.pair = mem_alloc(k * k, sizeof *e.pair);
	e.turned = mem_alloc(k * k, sizeof *e.turned);
	e.total = mem_alloc(k, sizeof *e.total);
	for (i = 0; i < bigrams; i++) {
		count(&e, class_of[bigram[i].first], class_of[bigram[i].second], bigram[i].count);
		e.total[class_of[bigram[i].first]] += bigram[i].count;
	}
	e.table = mem_alloc(TABLE, sizeof *e.table);
	for (i = 1; i < TABLE; i++)
		e.table[i] = (int64_t)i * log2_fixed(i, FRACTION);
	e.left = mem_alloc(k, sizeof *e.left);
	e.right = mem_alloc(k, sizeof *e.right);
	e.left_list = mem_alloc(k, sizeof *e.left_list);
	e.right_list = mem_alloc(k, sizeof *e.right_list);
	e.gain = mem_alloc(k, sizeof *e.gain);
	while (passes-- > 0 && pass(&e, fixed) > words / 200)
		;
	free(e.before.start);
	free(e.before.edge);
	free(e.after.start);
	free(e.after.edge);
	free(e.pair);
	free(e.turned);
	free(e.total);
	free(e.table);
	free(e.left);
	free(e.right);
	free(e.left_list);
	free(e.right_list);
	free(e.gain);
}
