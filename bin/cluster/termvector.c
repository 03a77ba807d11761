#include <stdlib.h>

#include "mem.h"
#include "termvector.h"

enum { DIGIT_BITS = 8, DIGITS = 1 << DIGIT_BITS };

void
termvector_free(struct termvector *v)
{
	free(v->term);
	v->term = NULL;
	v->n = v->cap = 0;
}

void
termvector_put(struct termvector *v, struct term term)
{
	v->term = mem_grow_one(v->term, &v->cap, v->n, sizeof *v->term);
	v->term[v->n++] = term;
}

/* Sorts by one digit of the ids, from FROM to TO. */
static void
sort_by_digit(const struct term *from, struct term *to, size_t n, int shift)
{
	uint32_t start[DIGITS + 1] = { 0 };
	size_t i;

	for (i = 0; i < n; i++)
		start[(from[i].id >> shift & (DIGITS - 1)) + 1]++;
	for (i = 1; i < DIGITS; i++)
		start[i] += start[i - 1];
	for (i = 0; i < n; i++)
		to[start[from[i].id >> shift & (DIGITS - 1)]++] = from[i];
}

void
termvector_settle(struct termvector *v)
{
	struct term *half;
	int shift;

	v->term = mem_grow(v->term, &v->cap, 2 * v->n, sizeof *v->term);
	half = v->term + v->n;
	for (shift = 0; shift < 32; shift += 2 * DIGIT_BITS) {
		sort_by_digit(v->term, half, v->n, shift);
		sort_by_digit(half, v->term, v->n, shift + DIGIT_BITS);
	}
}

/*
 * The weight of rank MOST, found digit by digit: *ABOVE is how many terms are heavier.  Counting sort of the terms that
 * share the digits found so far tells the next one.
 */
static uint32_t
weight_of_rank(const struct termvector *v, size_t most, size_t *above)
{
	uint32_t found = 0, known = 0;
	int shift;
	size_t i;

	*above = 0;
	for (shift = 16; shift >= 0; shift -= DIGIT_BITS) {
		uint32_t count[DIGITS] = { 0 };
		uint32_t digit = DIGITS - 1;

		for (i = 0; i < v->n; i++)
			if ((v->term[i].weight & known) == found)
				count[v->term[i].weight >> shift & (DIGITS - 1)]++;
		for (; digit > 0 && *above + count[digit] < most; digit--)
			*above += count[digit];
		found |= digit << shift;
		known |= (uint32_t)(DIGITS - 1) << shift;
	}
	return found;
}

void
termvector_cut(struct termvector *v, size_t most)
{
	size_t i, n = 0, above, room;
	uint32_t least;

	if (v->n <= most)
		return;
	least = weight_of_rank(v, most, &above);
	room = most - above;
	for (i = 0; i < v->n; i++) {
		if (v->term[i].weight < least || (v->term[i].weight == least && room == 0))
			continue;
		room -= v->term[i].weight == least;
		v->term[n++] = v->term[i];
	}
	v->n = n;
}

void
termvector_lighten(struct termvector *v)
{
	uint32_t heaviest = 0;
	unsigned shift = 0;
	size_t i;

	for (i = 0; i < v->n; i++)
		if (v->term[i].weight > heaviest)
			heaviest = v->term[i].weight;
	while (heaviest >> shift >= TERMVECTOR_HEAVIEST)
		shift++;
	for (i = 0; i < v->n && shift > 0; i++)
		v->term[i].weight >>= shift;
}

/* The whole part of the square root, bit by bit. */
static uint64_t
root(uint64_t n)
{
	uint64_t r = 0, bit;

	for (bit = 1ULL << 62; bit > n; )
		bit >>= 2;
	for (; bit != 0; bit >>= 2) {
		if (n >= r + bit) {
			n -= r + bit;
			r = (r >> 1) + bit;
		} else {
			r >>= 1;
		}
	}
	return r;
}

struct termvector_length
termvector_length(const struct termvector *v)
{
	uint64_t square[2] = { 0 };
	struct termvector_length length;
	size_t i;

	for (i = 0; i < v->n; i++)
		square[v->term[i].kind != TERM_WORD] += (uint64_t)v->term[i].weight * v->term[i].weight;
	length.words = root(square[0]);
	length.names = root(square[1]);
	length.all = root(square[0] + square[1]);
	return length;
}

void
termvector_normalize(struct termvector *v)
{
	uint64_t length = termvector_length(v).all;
	size_t i;

	for (i = 0; i < v->n && length > 0; i++)
		v->term[i].weight = (uint32_t)(v->term[i].weight * (uint64_t)TERMVECTOR_UNIT / length);
}

static struct term
sum_of(const struct term *a, const struct term *b)
{
	struct term sum = *a;
	uint32_t told = (uint32_t)a->told + b->told;

	sum.weight = a->weight > UINT32_MAX - b->weight ? UINT32_MAX : a->weight + b->weight;
	sum.told = (uint16_t)(told > TERMVECTOR_TOLD_MOST ? TERMVECTOR_TOLD_MOST : told);
	if (a->kind != b->kind)
		sum.kind = TERM_WORD;
	return sum;
}

/* How many terms both vectors have. */
static size_t
count_shared(const struct termvector *a, const struct termvector *b)
{
	size_t i = 0, j = 0, n = 0;

	while (i < a->n && j < b->n) {
		uint32_t x = a->term[i].id, y = b->term[j].id;

		n += x == y;
		i += x <= y;
		j += y <= x;
	}
	return n;
}

void
termvector_add(struct termvector *to, const struct termvector *v)
{
	size_t i = to->n, j = v->n, k = to->n + v->n - count_shared(to, v);

	to->term = mem_grow(to->term, &to->cap, k, sizeof *to->term);
	to->n = k;
	/* merged from the end, into the room that was added there */
	while (j > 0) {
		if (i > 0 && to->term[i - 1].id == v->term[j - 1].id) {
			i--;
			j--;
			to->term[--k] = sum_of(&to->term[i], &v->term[j]);
		} else if (i > 0 && to->term[i - 1].id > v->term[j - 1].id) {
			to->term[--k] = to->term[--i];
		} else {
			to->term[--k] = v->term[--j];
		}
	}
}

struct termvector_product
termvector_multiply(const struct termvector *a, const struct termvector *b)
{
	uint64_t product[2] = { 0 };
	struct termvector_product result;
	size_t i = 0, j = 0;

	while (i < a->n && j < b->n) {
		const struct term *v = &a->term[i], *w = &b->term[j];

		if (v->id == w->id)
			product[v->kind != TERM_WORD] += (uint64_t)v->weight * w->weight;
		i += v->id <= w->id;
		j += w->id <= v->id;
	}
	result.words = product[0];
	result.names = product[1];
	return result;
}

const struct term *
termvector_find(const struct termvector *v, uint32_t id)
{
	size_t low = 0, high = v->n;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (v->term[middle].id < id)
			low = middle + 1;
		else
			high = middle;
	}
	return low < v->n && v->term[low].id == id ? &v->term[low] : NULL;
}
