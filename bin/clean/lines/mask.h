/*
 * mask - where bytes of a kind stand in a block of up to 64 bytes, as the bits of a number, the first byte lowest.
 *
 * With SSE2 a block takes some fifty instructions; elsewhere a table gives the same bits.
 */
#ifndef MASK_H
#define MASK_H

#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { MASK_BYTES = 64 };

/* Kinds of bytes in prose. */
struct mask {
	uint64_t space, small, capital, digit, high;	/* ASCII; high is all that is not */
	uint64_t comma, stop;				/* , ; and . ! ? */
};

static inline unsigned
mask_count(uint64_t bits)
{
	bits -= bits >> 1 & 0x5555555555555555u;
	bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
	bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
	return (unsigned)(bits * 0x0101010101010101u >> 56);
}

/* The place of the lowest bit; BITS is not 0. */
static inline unsigned
mask_first(uint64_t bits)
{
	return mask_count((bits & (0 - bits)) - 1);
}

#ifdef __SSE2__

static inline uint64_t
mask_bits(__m128i v)
{
	return (uint64_t)(unsigned)_mm_movemask_epi8(v);
}

static inline __m128i
mask_is(__m128i v, char c)
{
	return _mm_cmpeq_epi8(v, _mm_set1_epi8(c));
}

/* Bytes of ASCII from LOW to HIGH; bytes beyond ASCII are negative, and so below. */
static inline __m128i
mask_range(__m128i v, char low, char high)
{
	return _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8((char)(low - 1))),
	    _mm_cmplt_epi8(v, _mm_set1_epi8((char)(high + 1))));
}

static inline void
mask_full(struct mask *m, const unsigned char *p)
{
	int i;

	memset(m, 0, sizeof *m);
	for (i = 0; i < MASK_BYTES; i += 16) {
		__m128i v, stop;

		memcpy(&v, p + i, sizeof v);
		stop = _mm_or_si128(_mm_or_si128(mask_is(v, '.'), mask_is(v, '!')), mask_is(v, '?'));
		m->space |= mask_bits(mask_is(v, ' ')) << i;
		m->small |= mask_bits(mask_range(v, 'a', 'z')) << i;
		m->capital |= mask_bits(mask_range(v, 'A', 'Z')) << i;
		m->digit |= mask_bits(mask_range(v, '0', '9')) << i;
		m->high |= mask_bits(v) << i;
		m->comma |= mask_bits(_mm_or_si128(mask_is(v, ','), mask_is(v, ';'))) << i;
		m->stop |= mask_bits(stop) << i;
	}
}

#else

static inline void
mask_full(struct mask *m, const unsigned char *p)
{
	int i;

	memset(m, 0, sizeof *m);
	for (i = 0; i < MASK_BYTES; i++) {
		uint64_t bit = (uint64_t)1 << i;
		unsigned char c = p[i];

		if (c >= 'a' && c <= 'z')
			m->small |= bit;
		else if (c == ' ')
			m->space |= bit;
		else if (c >= 0x80)
			m->high |= bit;
		else if (c >= 'A' && c <= 'Z')
			m->capital |= bit;
		else if (c >= '0' && c <= '9')
			m->digit |= bit;
		else if (c == ',' || c == ';')
			m->comma |= bit;
		else if (c == '.' || c == '!' || c == '?')
			m->stop |= bit;
	}
}

#endif

/* The block of N bytes, at most MASK_BYTES, at P; bits beyond them are those of spaces. */
static inline void
mask_block(struct mask *m, const unsigned char *p, size_t n)
{
	unsigned char whole[MASK_BYTES];

	if (n < MASK_BYTES) {
		memset(whole, ' ', sizeof whole);
		memcpy(whole, p, n);
		p = whole;
	}
	mask_full(m, p);
}

#endif
