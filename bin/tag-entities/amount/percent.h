/*
 * percent - what makes a number a percentage: "%", "percent", "per cent", "pct", "percentage points", "basis points".
 */
#ifndef PERCENT_H
#define PERCENT_H

#include "lexeme.h"
#include "number.h"

/* After a number: the lexemes it takes, 0 if there is none; a basis point makes *V a hundredth of it. */
size_t percent_after(const struct lexeme *x, size_t n, size_t at, struct number *v);

/* "half a percent", "three-quarters of a percentage point", "a quarter percentage point": all of it, and its number. */
size_t percent_fraction(const struct lexeme *x, size_t n, size_t at, struct number *v);

#endif
