/*
 * number - numbers as English news writes them: "1,234.56", "3.2 million", "twenty-five", "two and a half", "5 1/2",
 * "half a dozen", "several".
 */
#ifndef NUMBER_H
#define NUMBER_H

#include "lexeme.h"

/* MANTISSA times ten to EXPONENT, exactly as written. */
struct number {
	int64_t mantissa;	/* below 10^15 */
	int exponent;
	bool vague;		/* "a few", "several": no number is said; of "hundreds of" the exponent */
};

/* The number at lexeme AT of N: the lexemes it takes, 0 where there is none.  "a" counts as one before a scale only. */
size_t number_read(const struct lexeme *x, size_t n, size_t at, struct number *out);

/* Its thousandths, towards zero; at most 10^15. */
int64_t number_thousandths(const struct number *v);

#endif
