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

/* The bits of four sets as one number. */
static inline uint64_t
bytemask_join(simd a, simd b, simd c, simd d)
{
	return simd_bits(a) | (uint64_t)simd_bits(b) << 16 | (uint64_t)simd_bits(c) << 32 |
	    (uint64_t)simd_bits(d) << 48;
}

static inline uint64_t
bytemask_of(const simd b[4], unsigned char c)
{
	return bytemask_join(simd_is(b[0], c), simd_is(b[1], c), simd_is(b[2], c), simd_is(b[3], c));
}

static inline simd
bytemask_either(simd b, unsigned char c, unsigned char d)
{
	return simd_or(simd_is(b, c), simd_is(b, d));
}

/* The bytes that are C or D. */
static inline uint64_t
bytemask_of_two(const simd b[4], unsigned char c, unsigned char d)
{
	return bytemask_join(bytemask_either(b[0], c, d), bytemask_either(b[1], c, d), bytemask_either(b[2], c, d),
	    bytemask_either(b[3], c, d));
}

static inline uint64_t
bytemask_between(const simd b[4], unsigned char first, unsigned char last)
{
	return bytemask_join(simd_between(b[0], first, last), simd_between(b[1], first, last),
	    simd_between(b[2], first, last), simd_between(b[3], first, last));
}

static inline void
bytemask_full(struct bytemask *m, const unsigned char *p)
{
	const simd b[4] = { simd_load(p), simd_load(p + 16), simd_load(p + 32), simd_load(p + 48) };

	m->space = bytemask_of(b, ' ');
	m->small = bytemask_between(b, 'a', 'z');
	m->capital = bytemask_between(b, 'A', 'Z');
	m->digit = bytemask_between(b, '0', '9');
	m->high = 0;
	if (simd_any_high(simd_or(simd_or(b[0], b[1]), simd_or(b[2], b[3]))))
		m->high = bytemask_between(b, 0x80, 0xFF);
	m->comma = bytemask_of_two(b, ',', ';');
	m->stop = bytemask_of(b, '.') | bytemask_of_two(b, '!', '?');
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
