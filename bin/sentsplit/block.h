/*
 * block - sixteen bytes at once, with the vector instructions that every machine of its kind has: SSE2, or NEON on
 * 64-bit ARM.  Where neither is there, or BLOCK_NONE is defined, BLOCK_SIZE is not, and callers go byte by byte.
 *
 *	block_load(p)		the bytes at P
 *	block_same(b, c)	of those, the ones that are C
 *	block_within(b, c, d)	the ones from C up to D
 *	block_or(x, y)		in either set
 *	block_and(x, y)		in both
 *	block_without(x, y)	in X but not in Y
 *	block_wide(b)		whether any is beyond ASCII
 *	block_hits(x)		the set as a number, with one bit for each byte, BLOCK_BITS apart
 */
#ifndef BLOCK_H
#define BLOCK_H

#include <stdbool.h>
#include <stdint.h>

#if defined(BLOCK_NONE)
#elif defined(__SSE2__)

#include <emmintrin.h>

enum { BLOCK_SIZE = 16, BLOCK_BITS = 1 };
#define BLOCK_SIZE BLOCK_SIZE

typedef __m128i block;

static inline block
block_load(const unsigned char *p)
{
	return _mm_loadu_si128((const __m128i *)(const void *)p);
}

static inline block
block_same(block b, unsigned char c)
{
	return _mm_cmpeq_epi8(b, _mm_set1_epi8((char)c));
}

static inline block
block_within(block b, unsigned char first, unsigned char last)
{
	const block low = _mm_max_epu8(b, _mm_set1_epi8((char)first));
	const block high = _mm_min_epu8(b, _mm_set1_epi8((char)last));

	return _mm_cmpeq_epi8(low, high);
}

static inline block
block_or(block x, block y)
{
	return _mm_or_si128(x, y);
}

static inline block
block_and(block x, block y)
{
	return _mm_and_si128(x, y);
}

static inline block
block_without(block x, block y)
{
	return _mm_andnot_si128(y, x);
}

static inline bool
block_wide(block b)
{
	return _mm_movemask_epi8(b) != 0;
}

static inline uint64_t
block_hits(block x)
{
	return (uint64_t)(unsigned)_mm_movemask_epi8(x);
}

#elif defined(__aarch64__) && defined(__ARM_NEON) && defined(__BYTE_ORDER__) && \
    __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__

#include <arm_neon.h>

enum { BLOCK_SIZE = 16, BLOCK_BITS = 4 };
#define BLOCK_SIZE BLOCK_SIZE

typedef uint8x16_t block;

static inline block
block_load(const unsigned char *p)
{
	return vld1q_u8(p);
}

static inline block
block_same(block b, unsigned char c)
{
	return vceqq_u8(b, vdupq_n_u8(c));
}

static inline block
block_within(block b, unsigned char first, unsigned char last)
{
	return vandq_u8(vcgeq_u8(b, vdupq_n_u8(first)), vcleq_u8(b, vdupq_n_u8(last)));
}

static inline block
block_or(block x, block y)
{
	return vorrq_u8(x, y);
}

static inline block
block_and(block x, block y)
{
	return vandq_u8(x, y);
}

static inline block
block_without(block x, block y)
{
	return vbicq_u8(x, y);
}

static inline bool
block_wide(block b)
{
	return vmaxvq_u8(b) >= 0x80;
}

/* Each byte of the set narrowed to four bits, of which the highest is kept. */
static inline uint64_t
block_hits(block x)
{
	const uint8x8_t narrow = vshrn_n_u16(vreinterpretq_u16_u8(x), 4);

	return vget_lane_u64(vreinterpret_u64_u8(narrow), 0) & 0x8888888888888888u;
}

#endif

#endif
