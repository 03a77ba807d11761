#include "simd.h"
#include "utf8.h"

/* Past the ASCII at P: four blocks at a time, then one, then a byte. */
static inline const unsigned char *
skip_ascii(const unsigned char *p, const unsigned char *end)
{
	uint64_t high;

	while (end - p >= 4 * SIMD_BYTES &&
	    !simd_any_high(simd_or(simd_or(simd_load(p), simd_load(p + SIMD_BYTES)),
	    simd_or(simd_load(p + 2 * SIMD_BYTES), simd_load(p + 3 * SIMD_BYTES)))))
		p += 4 * SIMD_BYTES;
	for (; end - p >= SIMD_BYTES; p += SIMD_BYTES) {
		high = simd_mask(simd_between(simd_load(p), 0x80, 0xFF));
		if (high != 0)
			return p + simd_first(high);
	}
	while (p < end && *p < 0x80)
		p++;
	return p;
}

/*
 * The length of the sequence at P that the table of RFC 3629, section 4, allows; when it is cut short or wrong, minus
 * the length of what was still right of it.
 */
static inline int
sequence(const unsigned char *p, const unsigned char *end)
{
	unsigned char lead = p[0], low = 0x80, high = 0xBF;
	int i, len;

	if (lead < 0x80)
		return 1;
	if (lead < 0xC2 || lead > 0xF4)
		return -1;
	len = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
	if (lead == 0xE0)
		low = 0xA0;
	else if (lead == 0xED)
		high = 0x9F;
	else if (lead == 0xF0)
		low = 0x90;
	else if (lead == 0xF4)
		high = 0x8F;
	for (i = 1; i < len; i++) {
		if (p + i >= end || p[i] < low || p[i] > high)
			return -i;
		low = 0x80;
		high = 0xBF;
	}
	return len;
}

/* Three bytes at P that need no look at the table: most of what is beyond Latin, Greek, Cyrillic and Arabic. */
static inline bool
is_plain_three(const unsigned char *p)
{
	return p[0] > 0xE0 && p[0] < 0xED && ((p[1] ^ 0x80) | (p[2] ^ 0x80)) < 0x40;
}

bool
utf8_valid(struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n;
	int len;

	while ((p = skip_ascii(p, end)) < end) {
		do {
			len = end - p >= 3 && is_plain_three(p) ? 3 : sequence(p, end);
			if (len < 0)
				return false;
			p += len;
		} while (p < end && *p >= 0x80);
	}
	return true;
}

uint32_t
utf8_decode(const unsigned char *p, const unsigned char *end, size_t *len)
{
	int n = sequence(p, end);

	*len = (size_t)(n < 0 ? -n : n);
	switch (n) {
	case 1:
		return p[0];
	case 2:
		return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
	case 3:
		return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
	case 4:
		return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 | (uint32_t)(p[2] & 0x3F) << 6 |
		    (p[3] & 0x3F);
	default:
		return UTF8_REPLACEMENT;
	}
}

uint32_t
utf8_decode_back(const unsigned char *start, const unsigned char *end, size_t *len)
{
	const unsigned char *p = end - 1;

	while (p > start && end - p < 4 && (*p & 0xC0) == 0x80)
		p--;
	*len = (size_t)(end - p);
	return utf8_decode(p, end, &(size_t){ 0 });
}

size_t
utf8_count(struct bytes s)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++)
		n += (s.p[i] & 0xC0) != 0x80;
	return n;
}

size_t
utf8_count_to(struct bytes text, size_t at, struct utf8_counter *c)
{
	c->points += utf8_count(bytes_between(text.p + c->bytes, text.p + at));
	c->bytes = at;
	return c->points;
}
