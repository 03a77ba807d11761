#include <stdlib.h>
#include <string.h>

#include "factsample.h"
#include "mem.h"
#include "word.h"

enum {
	KIND_BITS = 2,
	VALUE_BITS = 18,
	CONTEXT_BITS = 20,
	GARBLED_BITS = 2	/* of a sketch, that one letter more, less or other flips at most */
};

void
factsample_start(struct factsample *s)
{
	static const unsigned char classes[26] = {
		2, 1, 12, 9, 0, 15, 2, 7, 4, 5, 3, 10, 13, 5, 3, 17, 4, 8, 6, 1, 11, 0, 14, 6, 16, 7
	};
	unsigned c;

	facts_start(&s->facts);
	for (c = 0; c < 26; c++)
		s->bit['a' + c] = s->bit['A' + c] = (uint32_t)1 << classes[c];
	for (c = 0x80; c < 0xc0; c++)
		s->bit[c] = (uint32_t)1 << c % VALUE_BITS;
}

void
factsample_free(struct factsample *s)
{
	free(s->fact);
	facts_free(&s->facts);
	buf_free(&s->folded);
	memset(s, 0, sizeof *s);
}

/*
 * A bit for each class of letters, set where they are odd in number.  The classes are about as frequent as one another,
 * so that of another name about half of the bits differ.
 */
static uint32_t
sketch(struct factsample *s, struct bytes name)
{
	unsigned char high = 0;
	uint32_t bits = 0;
	size_t i;

	for (i = 0; i < name.n; i++) {
		bits ^= s->bit[name.p[i]];
		high |= name.p[i];
	}
	if (high < 0x80)
		return bits;
	buf_clear(&s->folded);
	word_fold(&s->folded, name);
	for (bits = 0, i = 0; i < s->folded.n; i++)
		bits ^= s->bit[s->folded.p[i]];
	return bits;
}

static uint64_t
pack(struct factsample *s, const struct fact *f, struct bytes text)
{
	unsigned kind = f->kind == FACT_NAME && f->word == 0 ? (unsigned)FACTSAMPLE_OPENING : f->kind;
	uint64_t value = f->value >> (64 - VALUE_BITS);

	if (f->kind == FACT_NAME)
		value = sketch(s, bytes_between(text.p + f->start, text.p + f->end));
	return f->context >> (64 - CONTEXT_BITS) << FACTSAMPLE_CONTEXT_SHIFT | value << KIND_BITS | kind;
}

void
factsample_read_some(struct factsample *s, struct bytes text, size_t enough)
{
	const struct fact *f;
	struct factsample_fact *new;
	size_t i;

	facts_read_some(&s->facts, text, enough);
	s->fact = mem_grow_one(s->fact, &s->cap, s->facts.n, sizeof *s->fact);
	s->n = 0;
	s->figures = (uint32_t)s->facts.numbers;
	s->sum = (uint32_t)(s->facts.sum >> 16);
	for (i = 0; i < s->facts.n && enough > 0; i++) {
		f = &s->facts.fact[i];
		if (f->bare)
			continue;
		enough -= !f->doubtful;
		new = &s->fact[s->n++];
		new->packed = pack(s, f, text);
		new->start = f->start;
		new->end = f->end;
		new->doubtful = f->doubtful;
	}
}

void
factsample_read(struct factsample *s, struct bytes text)
{
	factsample_read_some(s, text, FACTS_ALL);
}

static bool
is_before(uint64_t a, uint64_t b)
{
	return a * 0x9e3779b97f4a7c15ULL < b * 0x9e3779b97f4a7c15ULL;
}

/* Puts a fact among the N chosen, of which those from FACTSAMPLE_FIRST on are the first by a hash. */
static size_t
choose(uint64_t chosen[FACTSAMPLE_MOST], size_t n, uint64_t fact)
{
	size_t i;

	if (n == FACTSAMPLE_MOST && !is_before(fact, chosen[n - 1]))
		return n;
	i = n < FACTSAMPLE_MOST ? n++ : n - 1;
	for (; i > FACTSAMPLE_FIRST && is_before(fact, chosen[i - 1]); i--)
		chosen[i] = chosen[i - 1];
	chosen[i] = fact;
	return n;
}

size_t
factsample_choose(const struct factsample *s, uint64_t chosen[FACTSAMPLE_MOST])
{
	size_t i, n = 0;

	for (i = 0; i < s->n; i++)
		if (!s->fact[i].doubtful)
			n = choose(chosen, n, s->fact[i].packed);
	return n;
}

bool
factsample_is_name(uint64_t packed)
{
	return factsample_kind(packed) == FACT_NAME || factsample_kind(packed) == FACTSAMPLE_OPENING;
}

/* The bits in which the values differ. */
static uint64_t
difference(uint64_t a, uint64_t b)
{
	return (a ^ b) >> KIND_BITS & (((uint64_t)1 << VALUE_BITS) - 1);
}

bool
factsample_agree(uint64_t a, uint64_t b)
{
	uint64_t bits = difference(a, b);
	size_t n;

	if (!factsample_is_name(a))
		return bits == 0;
	for (n = 0; bits != 0; bits &= bits - 1)
		n++;
	return n <= GARBLED_BITS;
}

bool
factsample_same_value(uint64_t a, uint64_t b)
{
	return difference(a, b) == 0 && (factsample_is_name(a) ? factsample_is_name(b) :
	    factsample_kind(a) == factsample_kind(b));
}
