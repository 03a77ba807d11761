/*
 * factsample - the facts of a text with what stands around them, and the few that are remembered of an article.
 *
 * Where two texts are told in the same words, facts of one context (facts.h) are told of the same thing, and their
 * values agree or differ.
 *
 * A remembered fact is 32 bits: 18 of its context, 12 of its value, 2 for its kind.
 */
#ifndef FACTSAMPLE_H
#define FACTSAMPLE_H

#include "bytes.h"
#include "facts.h"

enum {
	FACTSAMPLE_MOST = 16,		/* facts remembered of an article */
	FACTSAMPLE_FIRST = 8		/* of them, the first of the text; the others are a sample of the rest */
};

struct factsample_fact {
	uint32_t packed;		/* as remembered */
	uint32_t start, end;		/* bytes into the text */
};

/* Zeroed before factsample_start(). */
struct factsample {
	struct factsample_fact *fact;	/* of the text read last, in its order, but names that may be none */
	size_t n, cap;
	uint32_t figures, sum;		/* words of figures and dates: how many, and a hash of all in any order */

	/* private */
	struct facts facts;
};

void factsample_start(struct factsample *s);
void factsample_free(struct factsample *s);

/* Reads the facts of TEXT, valid UTF-8. */
void factsample_read(struct factsample *s, struct bytes text);

/* Those to remember; returns how many. */
size_t factsample_choose(const struct factsample *s, uint32_t chosen[FACTSAMPLE_MOST]);

static inline uint32_t
factsample_context(uint32_t packed)
{
	return packed >> 14;
}

static inline uint32_t
factsample_value(uint32_t packed)
{
	return packed >> 2 & 0xfff;
}

static inline enum fact_kind
factsample_kind(uint32_t packed)
{
	return (enum fact_kind)(packed & 3);
}

#endif
