/*
 * factsample - the facts of a text with what stands around them, and the few that are remembered of an article.
 *
 * Where two texts are told in the same words, facts of one context (facts.h) are told of the same thing, and their
 * values agree or differ.
 *
 * A remembered fact is 40 bits: 20 of its context, 18 of its value, 2 for its kind.  The value of a name is a sketch of
 * its letters, so that a name with a wrong letter is known from another name.
 */
#ifndef FACTSAMPLE_H
#define FACTSAMPLE_H

#include "bytes.h"
#include "facts.h"

enum {
	FACTSAMPLE_MOST = 16,		/* facts remembered of an article */
	FACTSAMPLE_BYTES = 5,		/* of each */
	FACTSAMPLE_CONTEXT_SHIFT = 20,	/* bits of it before those of its context */
	FACTSAMPLE_FIRST = 8		/* of them, the first of the text; the others are a sample of the rest */
};

/* A kind beside those of facts.h: a word or more with a capital that the text begins with, perhaps a name. */
enum { FACTSAMPLE_OPENING = FACT_DATE + 1 };

struct factsample_fact {
	uint64_t packed;		/* as remembered */
	uint32_t start, end;		/* bytes into the text */
	bool doubtful;			/* perhaps any word (facts.h): it is not remembered */
};

/* Zeroed before factsample_start(). */
struct factsample {
	struct factsample_fact *fact;	/* of the text read last, in its order */
	size_t n, cap;
	uint32_t figures, sum;		/* words of figures and dates: how many, and a hash of all in any order */

	/* private */
	struct facts facts;
	uint32_t bit[256];		/* of each byte, its class of letters as a bit of a sketch, or 0 */
	struct buf folded;
};

void factsample_start(struct factsample *s);
void factsample_free(struct factsample *s);

/* Reads the facts of TEXT, valid UTF-8. */
void factsample_read(struct factsample *s, struct bytes text);

/* The same, up to the fact that makes ENOUGH of those that are not doubtful; figures and sum are then of no use. */
void factsample_read_some(struct factsample *s, struct bytes text, size_t enough);

/* Those to remember; returns how many. */
size_t factsample_choose(const struct factsample *s, uint64_t chosen[FACTSAMPLE_MOST]);

/* Whether two facts of one kind have the same value; names may differ by one letter. */
bool factsample_agree(uint64_t a, uint64_t b);

/* Whether two facts say the very same, whatever is around them. */
bool factsample_same_value(uint64_t a, uint64_t b);

/* Whether it is a name, or may be one. */
bool factsample_is_name(uint64_t packed);

static inline unsigned
factsample_kind(uint64_t packed)
{
	return (unsigned)(packed & 3);
}

/* Whether two facts are of one kind and one context. */
static inline bool
factsample_same_context(uint64_t a, uint64_t b)
{
	return (a ^ b) >> FACTSAMPLE_CONTEXT_SHIFT == 0 && factsample_kind(a) == factsample_kind(b);
}

#endif
