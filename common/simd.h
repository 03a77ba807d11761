/*
 * simd - sixteen bytes at once, by the vector instructions that every machine of its kind has: SSE2, or NEON on 64-bit
 * ARM.  Elsewhere, or if SIMD_NONE is defined, the same functions go byte by byte and give the same bits.
 *
 * A set is a block with 0xFF for each byte that is in it, and 0 for the others.
 *
 *	simd_load(p)		the 16 bytes at P
 *	simd_is(b, c)		the set of those that are C
 *	simd_between(b, c, d)	of those from C up to D
 *	simd_or(x, y)		in either set
 *	simd_and(x, y)		in both sets
 *	simd_andnot(x, y)	in X but not in Y
 *	simd_any_high(b)	whether any byte is 0x80 or above
 *	simd_mask(x)		a set as a number: 0 if it is empty, else simd_first() finds the first byte
 *	simd_first(m)		the place of the first byte in a mask; m &= m - 1 takes that one out
 *	simd_bits(x)		a set as 16 bits, the first byte in the lowest
 *	simd_run(x)		how many bytes, from the first on, are in a set, up to 16
 */
#ifndef SIMD_H
#define SIMD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { SIMD_BYTES = 16 };

#if defined(__SSE2__) && !defined(SIMD_NONE)

#include <emmintrin.h>

typedef __m128i simd;

enum { SIMD_BITS = 1 };		/* of a mask, for each byte */

static inline simd
simd_load(const unsigned char *p)
{
	return _mm_loadu_si128((const __m128i *)(const void *)p);
}

static inline simd
simd_is(simd b, unsigned char c)
{
	return _mm_cmpeq_epi8(b, _mm_set1_epi8((char)c));
}

static inline simd
simd_between(simd b, unsigned char first, unsigned char last)
{
	const simd low = _mm_max_epu8(b, _mm_set1_epi8((char)first));
	const simd high = _mm_min_epu8(b, _mm_set1_epi8((char)last));

	return _mm_cmpeq_epi8(low, high);
}

static inline simd
simd_or(simd x, simd y)
{
	return _mm_or_si128(x, y);
}

static inline simd
simd_and(simd x, simd y)
{
	return _mm_and_si128(x, y);
}

static inline simd
simd_andnot(simd x, simd y)
{
	return _mm_andnot_si128(y, x);
}

static inline unsigned
simd_bits(simd x)
{
	return (unsigned)_mm_movemask_epi8(x);
}

static inline bool
simd_any_high(simd b)
{
	return _mm_movemask_epi8(b) != 0;
}

static inline uint64_t
simd_mask(simd x)
{
	return simd_bits(x);
}

#elif defined(__aarch64__) && defined(__ARM_NEON) && defined(__BYTE_ORDER__) && \
    __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && !defined(SIMD_NONE)

#include <arm_neon.h>

typedef uint8x16_t simd;

enum { SIMD_BITS = 4 };

static inline simd
simd_load(const unsigned char *p)
{
	return vld1q_u8(p);
}

static inline simd
simd_is(simd b, unsigned char c)
{
	return vceqq_u8(b, vdupq_n_u8(c));
}

static inline simd
simd_between(simd b, unsigned char first, unsigned char last)
{
	return vandq_u8(vcgeq_u8(b, vdupq_n_u8(first)), vcleq_u8(b, vdupq_n_u8(last)));
}

static inline simd
simd_or(simd x, simd y)
{
	return vorrq_u8(x, y);
}

static inline simd
simd_and(simd x, simd y)
{
	return vandq_u8(x, y);
}

static inline simd
simd_andnot(simd x, simd y)
{
	return vbicq_u8(x, y);
}

static inline bool
simd_any_high(simd b)
{
	return vmaxvq_u8(b) >= 0x80;
}

/* Each byte of the set narrowed to four bits, of which the highest is kept. */
static inline uint64_t
simd_mask(simd x)
{
	const uint8x8_t narrow = vshrn_n_u16(vreinterpretq_u16_u8(x), 4);

	return vget_lane_u64(vreinterpret_u64_u8(narrow), 0) & 0x8888888888888888u;
}

static inline unsigned
simd_bits(simd x)
{
	static const unsigned char weight[SIMD_BYTES] = { 1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128 };
	const uint8x16_t bits = vandq_u8(x, vld1q_u8(weight));

	return vaddv_u8(vget_low_u8(bits)) | (unsigned)vaddv_u8(vget_high_u8(bits)) << 8;
}

#else

typedef struct {
	unsigned char byte[SIMD_BYTES];
} simd;

enum { SIMD_BITS = 1 };

static inline simd
simd_load(const unsigned char *p)
{
	simd b;

	memcpy(b.byte, p, SIMD_BYTES);
	return b;
}

static inline simd
simd_between(simd b, unsigned char first, unsigned char last)
{
	int i;

	for (i = 0; i < SIMD_BYTES; i++)
		b.byte[i] = b.byte[i] >= first && b.byte[i] <= last ? 0xFF : 0;
	return b;
}

static inline simd
simd_is(simd b, unsigned char c)
{
	return simd_between(b, c, c);
}

static inline simd
simd_or(simd x, simd y)
{
	int i;

	for (i = 0; i < SIMD_BYTES; i++)
		x.byte[i] |= y.byte[i];
	return x;
}

static inline simd
simd_and(simd x, simd y)
{
	int i;

	for (i = 0; i < SIMD_BYTES; i++)
		x.byte[i] &= y.byte[i];
	return x;
}

static inline simd
simd_andnot(simd x, simd y)
{
	int i;

	for (i = 0; i < SIMD_BYTES; i++)
		x.byte[i] &= (unsigned char)~y.byte[i];
	return x;
}

static inline unsigned
simd_bits(simd x)
{
	unsigned bits = 0;
	int i;

	for (i = 0; i < SIMD_BYTES; i++)
		bits |= (unsigned)(x.byte[i] >> 7) << i;
	return bits;
}

static inline bool
simd_any_high(simd b)
{
	return simd_bits(b) != 0;
}

static inline uint64_t
simd_mask(simd x)
{
	return simd_bits(x);
}

#endif

static inline size_t
simd_run(simd x)
{
	return (size_t)__builtin_ctz(simd_bits(x) ^ 0x1ffff);
}

static inline int
simd_first(uint64_t mask)
{
	return __builtin_ctzll(mask) / SIMD_BITS;
}

#endif
