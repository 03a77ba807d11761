/*
 * log2 - the binary logarithm in integers, so that every machine gets the same result.
 */
#ifndef LOG2_H
#define LOG2_H

#include <stdint.h>

/* The whole part of log2(n), n > 0. */
static inline uint32_t
log2_whole(uint64_t n)
{
#ifdef __GNUC__
	return 63 - (uint32_t)__builtin_clzll(n);
#else
	uint32_t whole = 0;

	while (n >> whole > 1)
		whole++;
	return whole;
#endif
}

/*
 * log2(n) with BITS bits after the point, cut there; 0 for n = 0.  After the leading bit, each squaring of the rest
 * yields one more bit.
 */
static inline uint32_t
log2_fixed(uint64_t n, unsigned bits)
{
	uint32_t whole, part = 0;
	uint64_t x;
	unsigned i;

	if (n == 0)
		return 0;
	whole = log2_whole(n);
	x = whole > 31 ? n >> (whole - 31) : n << (31 - whole);	/* 1 <= x / 2^31 < 2 */
	for (i = 0; i < bits; i++) {
		x = x * x >> 31;
		part <<= 1;
		if (x >> 32 != 0) {
			part |= 1;
			x >>= 1;
		}
	}
	return whole << bits | part;
}

/* 256 * log2(n), cut to a whole number; 0 for n = 0. */
static inline uint32_t
log2_256(uint64_t n)
{
	return log2_fixed(n, 8);
}

#endif
