/*
 * numberdigits - numbers in digits: "1,234,567.89", "12,34,567", "13 009 million", "5 1/2".
 */
#ifndef NUMBERDIGITS_H
#define NUMBERDIGITS_H

#include "number.h"

/* The number in the digits at lexeme AT of N; the lexemes it takes, 0 if nobody knows where it ends. */
size_t numberdigits_read(const struct lexeme *x, size_t n, size_t at, struct number *v);

/* Whether the digits at lexeme AT are those of a number below one, whose point stands before them: ".5". */
bool numberdigits_below_one(const struct lexeme *x, size_t at);

/* Adds NUMERATOR / DENOMINATOR where that is a short decimal, as of halves and quarters; false where it is none. */
bool numberdigits_fraction(struct number *v, uint32_t numerator, uint32_t denominator);

#endif
