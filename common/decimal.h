/*
 * decimal - numbers as decimal digits.
 */
#ifndef DECIMAL_H
#define DECIMAL_H

#include <stdint.h>

enum { DECIMAL_LONGEST = 20 };	/* digits of an unsigned long long, at most */

/* Writes the digits of N so that they end before END; returns the first. */
static inline unsigned char *
decimal_before(unsigned char *end, unsigned long long n)
{
	uint32_t small;

	for (; n > UINT32_MAX; n /= 10)
		*--end = (unsigned char)('0' + n % 10);
	for (small = (uint32_t)n; small > 9; small /= 10)	/* cheaper than divisions of 64 bits */
		*--end = (unsigned char)('0' + small % 10);
	*--end = (unsigned char)('0' + small);
	return end;
}

/* Writes the digits of N at TO; returns the end. */
static inline unsigned char *
decimal_put(unsigned char *to, unsigned long long n)
{
	unsigned char digits[DECIMAL_LONGEST], *p;

	if (n < 100) {	/* as most are */
		if (n > 9)
			*to++ = (unsigned char)('0' + (uint32_t)n / 10);
		*to++ = (unsigned char)('0' + (uint32_t)n % 10);
		return to;
	}
	for (p = decimal_before(digits + DECIMAL_LONGEST, n); p < digits + DECIMAL_LONGEST; p++)
		*to++ = *p;
	return to;
}

#endif
