/*
 * number - numbers as English news writes them: "1,234.56", "1,00,000", "3.2 million", "2 lakh crore", "twenty-five",
 * "two and a half", "5 1/2", "half a dozen", "three-quarters of a million", "several".
 */
#ifndef NUMBER_H
#define NUMBER_H

#include "lexeme.h"

#define NUMBER_LARGEST 100000000000000LL	/* mantissas stay below ten times this */

/* MANTISSA times ten to EXPONENT, exactly as written. */
struct number {
	int64_t mantissa;	/* below 10^15 */
	int exponent;
	int scale;		/* the part of the exponent from multipliers after the digits: 6 of "3.2 million" */
	bool vague;		/* "a few", "several": no number is said; of "hundreds of" the exponent */
};

/*
 * Reads the number at lexeme AT of N and returns the lexemes it takes; 0 if there is none, or if what stands there is
 * only a part of a number or cannot be read as one ("1,2345", "1.2.3").  "a" counts as one only before a multiplier.
 */
size_t number_read(const struct lexeme *x, size_t n, size_t at, struct number *out);

/* A whole number from LOW to HIGH, which is no count of large ones: "nine", "31", but not "3 million"; or 0. */
size_t number_whole(const struct lexeme *x, size_t n, size_t at, int low, int high, int *to);

/*
 * A fraction in words that a short decimal can hold: "half", "a quarter", "three-quarters", "one-fifth"; or 0, and a
 * number of zero.
 */
size_t number_fraction(const struct lexeme *x, size_t n, size_t at, struct number *out);

/* Its thousandths, towards zero; at most 10^15. */
int64_t number_thousandths(const struct number *v);

#endif
