/*
 * token - the words on both sides of a place where a sentence might end, and their shapes.
 *
 * A token is the text between white space or dashes, without the quotes, brackets and commas at its ends.  No more
 * than TOKEN_MAX bytes are looked at, so that a place costs the same in any text.
 */
#ifndef TOKEN_H
#define TOKEN_H

#include <stdint.h>

#include "bytes.h"

enum { TOKEN_MAX = 48 };

enum shape {
	SHAPE_NONE,	/* no token: the text's edge, or signs only */
	SHAPE_LOWER,	/* word */
	SHAPE_CAP,	/* Word, McWord */
	SHAPE_UPPER,	/* WORD */
	SHAPE_INITIAL,	/* W */
	SHAPE_LETTER,	/* w */
	SHAPE_DOTTED,	/* u.s, U.S, Ph.D: stops inside, before each no more than four letters */
	SHAPE_NUMBER,	/* 12, 1,000.5 */
	SHAPE_MIXED,	/* 5th, A4, F-16 */
	SHAPE_UNCASED,	/* a word of a script without case */
	SHAPE_OTHER	/* addresses, and whatever is cut off at TOKEN_MAX */
};

struct token {
	struct bytes s;			/* as written */
	unsigned char fold[2 * TOKEN_MAX];	/* in lower case */
	size_t n;
	uint32_t hash;			/* token_hash() of it */
	enum shape shape;
	bool comma;			/* a comma, colon or semicolon was taken off its end */
};

/* The token that ends at AT or has only signs between it and AT, inside [START, AT). */
void token_before(struct token *t, const unsigned char *start, const unsigned char *at);

/* The token at AT or after it, inside [AT, END). */
void token_after(struct token *t, const unsigned char *at, const unsigned char *end);

/* The end of the token in the text. */
static inline const unsigned char *
token_end(const struct token *t)
{
	return t->s.p + t->s.n;
}

/* The token in lower case. */
static inline struct bytes
token_fold(const struct token *t)
{
	return (struct bytes){ t->fold, t->n };
}

/* Whether the token in lower case is WORD. */
static inline bool
token_is(const struct token *t, const char *word)
{
	return bytes_is(token_fold(t), word);
}

/* Whether it ends with TAIL. */
static inline bool
token_ends(const struct token *t, const char *tail)
{
	return bytes_ends(token_fold(t), bytes_of(tail));
}

/* Whether it is one of N words. */
bool token_is_one_of(const struct token *t, const char *const *words, size_t n);

/* As the scripts that make the tables compute it: from TOKEN_SEED on, times TOKEN_HASH plus the next byte. */
#define TOKEN_SEED 5381u
#define TOKEN_HASH 1000003u

static inline uint32_t
token_hash(const unsigned char *p, size_t n)
{
	uint32_t h = TOKEN_SEED;

	while (n-- > 0)
		h = h * TOKEN_HASH + *p++;
	return h;
}

/* The first slot of a hash in a table of 1 << (32 - SHIFT) slots (Fibonacci hashing: D. E. Knuth, TAOCP 6.4). */
static inline uint32_t
token_slot(uint32_t hash, unsigned shift)
{
	return hash * 2654435769u >> shift;
}

#endif
