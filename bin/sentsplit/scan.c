#include <stdbool.h>

#include "scan.h"

#if defined(__SSE2__) && !defined(SCAN_PLAIN)
#include <emmintrin.h>
#define SCAN_STEP 16

typedef __m128i scan_set;

static inline scan_set
same(__m128i v, unsigned char c)
{
	return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)c));
}

/* Which of the 16 bytes at P may begin a mark, a bit for each. */
static inline unsigned
block(const unsigned char *p, unsigned char extra)
{
	__m128i v = _mm_loadu_si128((const __m128i *)(const void *)p), hit;

	hit = _mm_or_si128(_mm_or_si128(same(v, '.'), same(v, '!')), _mm_or_si128(same(v, '?'), same(v, extra)));
	if (_mm_movemask_epi8(v) != 0) {
		hit = _mm_or_si128(hit, _mm_or_si128(same(v, 0xE2), same(v, 0xE3)));
		hit = _mm_or_si128(hit, _mm_or_si128(same(v, 0xEF), same(v, 0xE0)));
		hit = _mm_or_si128(hit, _mm_or_si128(same(v, 0xE1), same(v, 0xD6)));
		hit = _mm_or_si128(hit, _mm_or_si128(same(v, 0xD8), same(v, 0xDB)));
	}
	return (unsigned)_mm_movemask_epi8(hit);
}
#endif

/* Whether the byte at P begins a mark; past ASCII its whole sequence is looked at. */
static bool
is_mark(const unsigned char *p, const unsigned char *end, unsigned char extra)
{
	if (*p < 0x80)
		return *p == '.' || *p == '!' || *p == '?' || *p == extra;
	if (end - p < 2)
		return false;
	switch (*p) {
	case 0xD6:
		return p[1] == 0x89;
	case 0xD8:
		return p[1] == 0x9F;
	case 0xDB:
		return p[1] == 0x94;
	default:
		break;
	}
	if (end - p < 3)
		return false;
	switch (*p) {
	case 0xE0:
		return p[1] == 0xA5 && (p[2] == 0xA4 || p[2] == 0xA5);
	case 0xE1:
		return (p[1] == 0x81 && (p[2] == 0x8A || p[2] == 0x8B)) ||
		    (p[1] == 0x8D && (p[2] == 0xA2 || p[2] == 0xA7 || p[2] == 0xA8)) ||
		    (p[1] == 0x9F && (p[2] == 0x94 || p[2] == 0x95));
	case 0xE2:
		return (p[1] == 0x80 && (p[2] == 0xA6 || p[2] == 0xBC || p[2] == 0xBD)) ||
		    (p[1] == 0x81 && p[2] >= 0x87 && p[2] <= 0x89);
	case 0xE3:
		return p[1] == 0x80 && p[2] == 0x82;
	case 0xEF:
		return (p[1] == 0xBC && (p[2] == 0x81 || p[2] == 0x8E || p[2] == 0x9F)) ||
		    (p[1] == 0xBD && p[2] == 0xA1);
	default:
		return false;
	}
}

const unsigned char *
scan_mark(const unsigned char *p, const unsigned char *end, unsigned char extra)
{
#ifdef SCAN_STEP
	unsigned hits;

	while (end - p >= SCAN_STEP) {
		for (hits = block(p, extra); hits != 0; hits &= hits - 1)
			if (is_mark(p + __builtin_ctz(hits), end, extra))
				return p + __builtin_ctz(hits);
		p += SCAN_STEP;
	}
#endif
	while (p < end && !is_mark(p, end, extra))
		p++;
	return p;
}
