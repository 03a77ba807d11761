#include <stdlib.h>
#include <string.h>

#include "ascii.h"
#include "factsample.h"
#include "hash.h"
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

static bool
is_letter(unsigned char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c) || c >= 0x80;
}

/* Whether a character of three bytes that begins with C is a word of its own: Han and Kana. */
static bool
is_ideograph(unsigned char c)
{
	return c >= 0xe3 && c <= 0xe9;
}

/* A hash of the word from P up to END, in small letters. */
static uint64_t
word_hash(const unsigned char *p, const unsigned char *end)
{
	uint64_t h = 0;

	for (; p < end; p++)
		h = (h ^ (*p | 0x20)) * 0x100000001b3ULL;	/* FNV-1a */
	return h;
}

/* The hash of the word that ends at or before *END and not before START, which *END moves to; 0 if there is none. */
static uint64_t
word_before(const unsigned char *start, const unsigned char **end)
{
	const unsigned char *p = *end, *last;

	while (p > start && !is_letter(p[-1]) && p[-1] != '\n')
		p--;
	for (last = p; p > start && is_letter(p[-1]); ) {
		p--;
		if (is_ideograph(*p))
			break;
	}
	*end = p;
	return p < last ? word_hash(p, last) : 0;
}

/* The hash of the word that begins at or after P and ends at or before END; 0 if there is none. */
static uint64_t
word_after(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *first;

	while (p < end && !is_letter(*p) && *p != '\n')
		p++;
	first = p;
	if (p < end && is_ideograph(*p))
		p += end - p < 3 ? end - p : 3;
	else
		while (p < end && is_letter(*p) && !is_ideograph(*p))
			p++;
	return p > first ? word_hash(first, p) : 0;
}

/* The two words before a fact that starts at P; PREVIOUS is the fact before it, or NULL. */
static void
find_before(struct factsample_fact *f, const unsigned char *text, const struct factsample_fact *previous)
{
	const unsigned char *start = text + (previous != NULL ? previous->end : 0), *p = text + f->start;

	f->before[0] = word_before(start, &p);
	f->before[1] = f->before[0] != 0 ? word_before(start, &p) : 0;
	if (f->before[1] != 0 || previous == NULL || memchr(start, '\n', (size_t)(text + f->start - start)) != NULL)
		return;
	if (f->before[0] != 0) {
		f->before[1] = previous->before[0];
	} else {
		memcpy(f->before, previous->before, sizeof f->before);
		f->ordinal = previous->ordinal + 1;
	}
}

/* Whether a fact counts: a name of one word that opens a sentence may be any word. */
static bool
counts(const struct fact *f, struct bytes text)
{
	return f->kind != FACT_NAME || !f->sentence_start || memchr(text.p + f->start, ' ', f->end - f->start) != NULL;
}

static void
pack(struct factsample_fact *to, const struct fact *f, struct bytes text, size_t next)
{
	uint64_t after = word_after(text.p + f->end, text.p + next);
	uint64_t before = hash_pair(to->before[0], to->before[1]);
	uint64_t context = hash_pair(before, hash_pair(after, 4 * to->ordinal + f->kind));

	to->packed = (uint32_t)(context >> 46) << CONTEXT_SHIFT | (uint32_t)(f->value >> 52) << KIND_BITS | f->kind;
}

void
factsample_read(struct factsample *s, struct bytes text)
{
	const struct fact *f;
	struct factsample_fact *new, *previous = NULL;
	size_t i;

	facts_read(&s->facts, text);
	s->n = 0;
	s->figures = s->sum = 0;
	for (i = 0; i < s->facts.n; i++) {
		f = &s->facts.fact[i];
		if (!counts(f, text))
			continue;
		s->fact = mem_grow(s->fact, &s->cap, s->n + 1, sizeof *s->fact);
		previous = s->n > 0 ? &s->fact[s->n - 1] : NULL;
		new = &s->fact[s->n++];
		memset(new, 0, sizeof *new);
		new->start = f->start;
		new->end = f->end;
		find_before(new, text.p, previous);
		pack(new, f, text, i + 1 < s->facts.n ? s->facts.fact[i + 1].start : text.n);
		if (f->kind != FACT_NAME) {
			s->figures++;
			s->sum += (uint32_t)(f->value >> 32);
		}
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
