/*
 * bytemask - which bytes of a block of up to 64 are of each class, as bit masks, the first byte in the lowest bit.
 *
 * With SSE2 a block takes some fifty instructions; elsewhere a table gives the same bits.
 */
#ifndef BYTEMASK_H
#define BYTEMASK_H

#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

#ifdef __SSE2__

static inline uint64_t
bytemask_bits(__m128i v)
{
	return (uint64_t)(unsigned)_mm_movemask_epi8(v);
}

static inline __m128i
bytemask_is(__m128i v, char c)
{
	return _mm_cmpeq_epi8(v, _mm_set1_epi8(c));
}

/* Bytes of ASCII from LOW to HIGH; bytes beyond ASCII are negative, and so below. */
static inline __m128i
bytemask_range(__m128i v, char low, char high)
{
	return _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8((char)(low - 1))),
	    _mm_cmplt_epi8(v, _mm_set1_epi8((char)(high + 1))));
}

static inline void
bytemask_full(struct bytemask *m, const unsigned char *p)
{
	int i;

	memset(m, 0, sizeof *m);
	for (i = 0; i < BYTEMASK_BYTES; i += 16) {
		__m128i v, stop;

		memcpy(&v, p + i, sizeof v);
		stop = _mm_or_si128(_mm_or_si128(bytemask_is(v, '.'), bytemask_is(v, '!')), bytemask_is(v, '?'));
		m->space |= bytemask_bits(bytemask_is(v, ' ')) << i;
		m->small |= bytemask_bits(bytemask_range(v, 'a', 'z')) << i;
		m->capital |= bytemask_bits(bytemask_range(v, 'A', 'Z')) << i;
		m->digit |= bytemask_bits(bytemask_range(v, '0', '9')) << i;
		m->high |= bytemask_bits(v) << i;
		m->comma |= bytemask_bits(_mm_or_si128(bytemask_is(v, ','), bytemask_is(v, ';'))) << i;
		m->stop |= bytemask_bits(stop) << i;
	}
}

#else

static inline void
bytemask_full(struct bytemask *m, const unsigned char *p)
{
	int i;

	memset(m, 0, sizeof *m);
	for (i = 0; i < BYTEMASK_BYTES; i++) {
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
