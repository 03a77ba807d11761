#include <stdlib.h>

#include "mem.h"
#include "vector.h"

void
vector_free(struct vector *v)
{
	free(v->term);
	v->term = NULL;
	v->n = v->cap = 0;
}

void
vector_put(struct vector *v, uint64_t stem, uint32_t weight)
{
	v->term = mem_grow(v->term, &v->cap, v->n + 1, sizeof *v->term);
	v->term[v->n].stem = stem;
	v->term[v->n++].weight = weight;
}

static int
by_stem(const void *a, const void *b)
{
	const struct weight *v = a, *w = b;

	return v->stem < w->stem ? -1 : v->stem > w->stem;
}

/* Of neighbours with the same stem makes one. */
static void
unite(struct vector *v)
{
	size_t i, n = 0;

	for (i = 0; i < v->n; i++) {
		if (n > 0 && v->term[n - 1].stem == v->term[i].stem) {
			uint32_t *w = &v->term[n - 1].weight;

			*w = v->term[i].weight > UINT32_MAX - *w ? UINT32_MAX : *w + v->term[i].weight;
		} else {
			v->term[n++] = v->term[i];
		}
	}
	v->n = n;
}

void
vector_settle(struct vector *v)
{
	if (v->n > 1)
		qsort(v->term, v->n, sizeof *v->term, by_stem);
	unite(v);
}

static size_t
count_from(const struct vector *v, uint64_t weight)
{
	size_t i, n = 0;

	for (i = 0; i < v->n; i++)
		n += v->term[i].weight >= weight;
	return n;
}

void
vector_cut(struct vector *v, size_t most)
{
	uint64_t least = 0, bit;
	size_t i, n = 0, room;

	if (v->n <= most)
		return;
	/* the greatest weight that more than MOST terms reach: all that are heavier stay, and some of those */
	for (bit = 1ULL << 31; bit != 0; bit >>= 1)
		if (count_from(v, least + bit) > most)
			least += bit;
	room = most - count_from(v, least + 1);
	for (i = 0; i < v->n; i++) {
		if (v->term[i].weight < least || (v->term[i].weight == least && room == 0))
			continue;
		room -= v->term[i].weight == least;
		v->term[n++] = v->term[i];
	}
	v->n = n;
}

void
vector_lighten(struct vector *v)
{
	uint32_t heaviest = 0;
	unsigned shift = 0;
	size_t i;

	for (i = 0; i < v->n; i++)
		if (v->term[i].weight > heaviest)
			heaviest = v->term[i].weight;
	while (heaviest >> shift >= VECTOR_HEAVIEST)
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

uint64_t
vector_length(const struct vector *v)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < v->n; i++)
		sum += (uint64_t)v->term[i].weight * v->term[i].weight;
	return root(sum);
}

void
vector_normalize(struct vector *v)
{
	uint64_t length = vector_length(v);
	size_t i;

	for (i = 0; i < v->n && length > 0; i++)
		v->term[i].weight = (uint32_t)(v->term[i].weight * (uint64_t)VECTOR_UNIT / length);
}

void
vector_add(struct vector *to, const struct vector *v)
{
	size_t i = to->n, j = v->n, k;

	/* merged from behind, into the room that both would need */
	to->term = mem_grow(to->term, &to->cap, to->n + v->n, sizeof *to->term);
	for (k = i + j; j > 0; ) {
		if (i > 0 && to->term[i - 1].stem > v->term[j - 1].stem)
			to->term[--k] = to->term[--i];
		else
			to->term[--k] = v->term[--j];
	}
	to->n += v->n;
	unite(to);
}

unsigned
vector_cosine(const struct vector *a, uint64_t a_length, const struct vector *b, uint64_t b_length)
{
	const struct weight *v = a->term, *w = b->term, *v_end = v + a->n, *w_end = w + b->n;
	uint64_t dot = 0;

	if (a_length == 0 || b_length == 0)
		return 0;
	while (a->n > 0 && b->n > 0 && v < v_end && w < w_end) {
		if (v->stem < w->stem) {
			v++;
		} else if (v->stem > w->stem) {
			w++;
		} else {
			dot += (uint64_t)v++->weight * w++->weight;
		}
	}
	dot = dot / a_length * VECTOR_COSINE / b_length;
	return dot > VECTOR_COSINE ? VECTOR_COSINE : (unsigned)dot;
}
