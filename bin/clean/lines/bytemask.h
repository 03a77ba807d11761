/*
 * bytemask - which bytes of a block of up to 64 are of each class, as bit masks, the first byte in the lowest bit.
 */
#ifndef BYTEMASK_H
#define BYTEMASK_H

#include <stdint.h>
#include <string.h>

#include "simd.h"

enum { BYTEMASK_BYTES = 64 };

/* Kinds of bytes in prose. */
struct bytemask {
	uint64_t space, small, capital, digit, high;	/* ASCII; high is all that is not */
	uint64_t comma, stop;				/* , ; and . ! ? */
};

static inline unsigned
bytemask_count(uint64_t bits)
{
	bits -= bits >> 1 & 0x5555555555555555u;
	bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
	bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
	return (unsigned)(bits * 0x0101010101010101u >> 56);
}

/* The place of the lowest bit; BITS is not 0. */
static inline unsigned
bytemask_first(uint64_t bits)
{
	return bytemask_count((bits & (0 - bits)) - 1);
}

static inline void
bytemask_full(struct bytemask *m, const unsigned char *p)
{
	int i;

	memset(m, 0, sizeof *m);
	for (i = 0; i < BYTEMASK_BYTES; i += SIMD_BYTES) {
		const simd b = simd_load(p + i);
		const simd stop = simd_or(simd_or(simd_is(b, '.'), simd_is(b, '!')), simd_is(b, '?'));

		m->space |= (uint64_t)simd_bits(simd_is(b, ' ')) << i;
		m->small |= (uint64_t)simd_bits(simd_between(b, 'a', 'z')) << i;
		m->capital |= (uint64_t)simd_bits(simd_between(b, 'A', 'Z')) << i;
		m->digit |= (uint64_t)simd_bits(simd_between(b, '0', '9')) << i;
		m->high |= (uint64_t)simd_bits(simd_between(b, 0x80, 0xFF)) << i;
		m->comma |= (uint64_t)simd_bits(simd_or(simd_is(b, ','), simd_is(b, ';'))) << i;
		m->stop |= (uint64_t)simd_bits(stop) << i;
	}
}

/* The block of N bytes, at most BYTEMASK_BYTES, at P; bits beyond them are those of spaces. */
static inline void
bytemask_block(struct bytemask *m, const unsigned char *p, size_t n)
{
	unsigned char whole[BYTEMASK_BYTES];

	if (n < BYTEMASK_BYTES) {
		memset(whole, ' ', sizeof whole);
		memcpy(whole, p, n);
		p = whole;
	}
	bytemask_full(m, p);
}

#endif
