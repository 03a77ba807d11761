#include "charclass.h"
#include "scan.h"
#include "simd.h"
#include "utf8.h"

/* Which of the bytes at P may begin a mark. */
static inline uint64_t
candidates(const unsigned char *p, unsigned char extra)
{
	const simd b = simd_load(p);
	simd hit = simd_or(simd_is(b, '.'), simd_is(b, '!'));

	hit = simd_or(hit, simd_or(simd_is(b, '?'), simd_is(b, extra)));
	if (simd_any_high(b)) {
		hit = simd_or(hit, simd_or(simd_is(b, 0xE2), simd_is(b, 0xE3)));
		hit = simd_or(hit, simd_or(simd_is(b, 0xEF), simd_is(b, 0xE0)));
		hit = simd_or(hit, simd_or(simd_is(b, 0xE1), simd_is(b, 0xD6)));
		hit = simd_or(hit, simd_or(simd_is(b, 0xD8), simd_between(b, 0xDB, 0xDF)));
		hit = simd_or(hit, simd_or(simd_is(b, 0xEA), simd_is(b, 0xCD)));
		hit = simd_or(hit, simd_is(b, 0xF0));
	}
	return simd_mask(hit);
}

/* Which of the bytes at P are ASCII letters or digits, or begin what is beyond ASCII and no quote, dash or dots. */
static inline uint64_t
heads(const unsigned char *p)
{
	const simd b = simd_load(p), next = simd_load(p + 1);
	const simd letters = simd_or(simd_between(b, 'a', 'z'), simd_between(b, 'A', 'Z'));
	simd head = simd_or(letters, simd_between(b, '0', '9'));

	if (simd_any_high(b)) {
		head = simd_or(head, simd_between(b, 0xC0, 0xFF));
		head = simd_andnot(head, simd_and(simd_is(b, 0xE2), simd_is(next, 0x80)));
	}
	return simd_mask(head);
}

/* Whether the byte at P begins a mark. */
static bool
is_mark(const unsigned char *p, const unsigned char *end, unsigned char extra)
{
	enum edge e;
	size_t len;

	if (*p < 0x80)
		return *p == '.' || *p == '!' || *p == '?' || *p == extra;
	if ((*p & 0xC0) == 0x80)
		return false;
	e = charclass_edge(utf8_decode(p, end, &len));
	return e >= EDGE_STOP && e <= EDGE_WIDE;
}

const unsigned char *
scan_terminator(const unsigned char *p, const unsigned char *end, unsigned char extra)
{
	const unsigned char *at;
	uint64_t hits;

	for (; end - p >= SIMD_BYTES; p += SIMD_BYTES) {
		for (hits = candidates(p, extra); hits != 0; hits &= hits - 1) {
			at = p + simd_first(hits);
			if (is_mark(at, end, extra))
				return at;
		}
	}
	while (p < end && !is_mark(p, end, extra))
		p++;
	return p;
}

const unsigned char *
scan_word(const unsigned char *p, const unsigned char *end)
{
	size_t len;

	while (p < end) {
		if ((*p < 0x80 || *p == 0xE2) && end - p > SIMD_BYTES) {
			const uint64_t hits = heads(p);

			p += hits != 0 ? simd_first(hits) : SIMD_BYTES;
			while (p < end && (*p & 0xC0) == 0x80)
				p++;		/* the rest of a sign that the block cut */
			if (hits == 0)
				continue;
		}
		if (charclass_is_word(charclass_of(charclass_decode(p, &len))))
			break;
		p += len;
	}
	return p;
}

const unsigned char *
scan_paragraph(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *lf = memchr(p, '\n', (size_t)(end - p)), *q;

	end = lf != NULL ? lf : end;
	for (q = p; (q = memchr(q, 0xE2, (size_t)(end - q))) != NULL; q++)
		if (end - q > 2 && q[1] == 0x80 && (q[2] == 0xA8 || q[2] == 0xA9))
			return q;
	return end;
}
