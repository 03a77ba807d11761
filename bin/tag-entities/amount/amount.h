/*
 * amount - sums of money, percentages and counted things in news text, with values: "$3.2 billion" is USD 3.2e9, "25
 * per
 * cent" is 25, "five dead" is 5 person.dead.
 */
#ifndef AMOUNT_H
#define AMOUNT_H

#include "buf.h"
#include "currency.h"
#include "lexeme.h"

enum amount_type { AMOUNT_MONEY, AMOUNT_PERCENT, AMOUNT_QUANTITY };

struct amount {
	uint32_t start, end;	/* bytes into the text, end exclusive */
	enum amount_type type;
	uint32_t value, length;	/* bytes into the list's values */
};

/* A zeroed one is empty and ready. */
struct amounts {
	struct amount *item;	/* in the order of the text; they do not overlap */
	size_t n, cap;
	struct buf values;
	struct bytes text;	/* private */
	struct buf kinds;	/* private: of the quantities, as quantity.h has them */
	struct currency_memory memory;
};

/* Begins a document: nothing is known of whose "pesos" are. */
void amount_start(struct amounts *a);

/*
 * Finds the amounts in TEXT, which lexeme_cut() has cut into X, and drops those found before.  A value is an ISO 4217
 * code, a space and the number ("USD 3e9", "EUR 1250.5", "USD Xe9" for "billions of dollars"; from a million on with an
 * exponent, so that one sum has one value), or the percentage ("12.5", "-0.3"), or the number, a space and the kind of
 * what is counted (quantity.h).  The code of a unit that several countries have is XXX where the document does not say
 * whose it is.  Each end of a range is an amount: "$5-10 million", "2 to 3 percent".
 */
void amount_find(struct amounts *a, struct bytes text, const struct lexemes *x);
void amount_free(struct amounts *a);

#endif
