#include <stdlib.h>
#include <string.h>

#include "factsample.h"
#include "mem.h"

enum { VALUE_BITS = 12, KIND_BITS = 2, CONTEXT_SHIFT = VALUE_BITS + KIND_BITS };

void
factsample_start(struct factsample *s)
{
	facts_start(&s->facts);
}

void
factsample_free(struct factsample *s)
{
	free(s->fact);
	facts_free(&s->facts);
	memset(s, 0, sizeof *s);
}

/* Whether a fact counts: a name of one word that opens a sentence may be any word. */
static bool
counts(const struct fact *f, struct bytes text)
{
	return f->kind != FACT_NAME || !f->sentence_start || memchr(text.p + f->start, ' ', f->end - f->start) != NULL;
}

static uint32_t
pack(const struct fact *f)
{
	return (uint32_t)(f->context >> 46) << CONTEXT_SHIFT | (uint32_t)(f->value >> 52) << KIND_BITS | f->kind;
}

void
factsample_read(struct factsample *s, struct bytes text)
{
	const struct fact *f;
	struct factsample_fact *new;
	size_t i;

	facts_read(&s->facts, text);
	s->fact = mem_grow(s->fact, &s->cap, s->facts.n + 1, sizeof *s->fact);
	s->n = 0;
	s->figures = (uint32_t)s->facts.numbers;
	s->sum = (uint32_t)(s->facts.sum >> 16);
	for (i = 0; i < s->facts.n; i++) {
		f = &s->facts.fact[i];
		if (!counts(f, text))
			continue;
		new = &s->fact[s->n++];
		new->packed = pack(f);
		new->start = f->start;
		new->end = f->end;
	}
}

static int
compare(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a * 0x9e3779b1u, y = *(const uint32_t *)b * 0x9e3779b1u;

	return x < y ? -1 : x > y;
}

size_t
factsample_choose(const struct factsample *s, uint32_t chosen[FACTSAMPLE_MOST])
{
	uint32_t *rest;
	size_t i, n = s->n < FACTSAMPLE_FIRST ? s->n : FACTSAMPLE_FIRST, n_rest = s->n - n;

	for (i = 0; i < n; i++)
		chosen[i] = s->fact[i].packed;
	if (n_rest == 0)
		return n;
	rest = mem_alloc(n_rest, sizeof *rest);
	for (i = 0; i < n_rest; i++)
		rest[i] = s->fact[n + i].packed;
	qsort(rest, n_rest, sizeof *rest, compare);
	for (i = 0; i < n_rest && n < FACTSAMPLE_MOST; i++)
		chosen[n++] = rest[i];
	free(rest);
	return n;
}
