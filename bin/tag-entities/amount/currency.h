/*
 * currency - which currency the words and signs beside a number name (currencies.txt, ISO 4217).
 */
#ifndef CURRENCY_H
#define CURRENCY_H

#include "lexeme.h"
#include "number.h"

enum { CURRENCY_MOST = 160 };

/* Of units that several currencies share, which one was said last; a zeroed one knows none. */
struct currency_memory {
	unsigned char last[CURRENCY_MOST];
};

struct currency {
	int number;		/* above 0; see currency_code() */
	bool hundredths;	/* cents, pence */
	bool millions;		/* "MUSD" */
	bool large;		/* a sign that only large numbers have: "R500 million" */
};

/* "USD"; "XXX" of a unit that several currencies share where nothing says which it is. */
const char *currency_code(int number);

/* "$", "US$", "Rs.", "EUR" before a number: the lexemes it takes, 0 if there is none. */
size_t currency_before(const struct lexeme *x, size_t n, size_t at, struct currency *c);

/* " dollars", " Hong Kong dollars", " pounds sterling", " cents", "p", " USD" after the number V. */
size_t currency_after(const struct lexeme *x, size_t n, size_t at, const struct number *v,
    struct currency_memory *memory, struct currency *c);

#endif
