#include "charclass.h"
#include "scan.h"
#include "simd.h"
#include "utf8.h"

enum { WINDOW = 64 };

/* Which bytes of B are marks in ASCII. */
static inline simd
ascii_marks(simd b)
{
	return simd_or(simd_or(simd_is(b, '.'), simd_is(b, '!')), simd_is(b, '?'));
}

/* Which may begin one beyond ASCII. */
static inline simd
wide_marks(simd b)
{
	simd hit = simd_or(simd_is(b, 0xE2), simd_is(b, 0xE3));

	hit = simd_or(hit, simd_or(simd_is(b, 0xEF), simd_is(b, 0xE0)));
	hit = simd_or(hit, simd_or(simd_is(b, 0xE1), simd_is(b, 0xD6)));
	hit = simd_or(hit, simd_or(simd_is(b, 0xD8), simd_between(b, 0xDB, 0xDF)));
	hit = simd_or(hit, simd_or(simd_is(b, 0xEA), simd_is(b, 0xCD)));
	return simd_or(hit, simd_is(b, 0xF0));
}

static inline uint64_t
join(simd a, simd b, simd c, simd d)
{
	return (uint64_t)simd_bits(a) | (uint64_t)simd_bits(b) << 16 | (uint64_t)simd_bits(c) << 32 |
	    (uint64_t)simd_bits(d) << 48;
}

/* Which of the 64 bytes at P may begin a mark. */
static uint64_t
window_marks(const unsigned char *p, unsigned char extra)
{
	const simd a = simd_load(p), b = simd_load(p + 16), c = simd_load(p + 32), d = simd_load(p + 48);
	uint64_t marks = join(ascii_marks(a), ascii_marks(b), ascii_marks(c), ascii_marks(d));

	if (extra != '.')
		marks |= join(simd_is(a, extra), simd_is(b, extra), simd_is(c, extra), simd_is(d, extra));
	if (simd_any_high(simd_or(simd_or(a, b), simd_or(c, d))))
		marks |= join(wide_marks(a), wide_marks(b), wide_marks(c), wide_marks(d));
	return marks;
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

/* Whether the byte at P, one of candidates(), begins a mark. */
static bool
is_mark(const unsigned char *p, const unsigned char *end)
{
	enum edge e;
	size_t len;

	if (*p < 0x80)
		return true;
	e = charclass_edge(utf8_decode(p, end, &len));
	return e >= EDGE_STOP && e <= EDGE_WIDE;
}

/* The same of the N bytes at P, which are fewer. */
static uint64_t
tail_marks(const unsigned char *p, size_t n, unsigned char extra)
{
	unsigned char tail[WINDOW] = { 0 };

	memcpy(tail, p, n);
	return window_marks(tail, extra);
}

/* The same of the window at P, which the text's end may cut off. */
static inline uint64_t
look(const unsigned char *p, const unsigned char *end, unsigned char extra)
{
	return end - p >= WINDOW ? window_marks(p, extra) : tail_marks(p, (size_t)(end - p), extra);
}

/* The first U+2028 or U+2029 of [P, END), or END. */
static const unsigned char *
separator(const unsigned char *p, const unsigned char *end)
{
	for (; (p = memchr(p, 0xE2, (size_t)(end - p))) != NULL; p++)
		if (end - p > 2 && p[1] == 0x80 && (p[2] == 0xA8 || p[2] == 0xA9))
			return p;
	return end;
}

void
scan_start(struct scan *s, struct bytes text, unsigned char extra)
{
	s->end = text.p + text.n;
	s->extra = extra;
	s->separators = false;
	if (text.n == 0)
		return;
	s->separators = separator(text.p, s->end) < s->end;
	s->window = text.p;
	s->marks = look(text.p, s->end, extra);
}

const unsigned char *
scan_terminator(struct scan *s, const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *window = s->window, *at = limit;
	uint64_t marks = s->marks;

	if (p >= limit)
		return limit;
	if (p - window >= WINDOW) {
		window = p;
		marks = look(p, s->end, s->extra);
	} else {
		marks &= ~(uint64_t)0 << (p - window);
	}
	for (;;) {
		for (; marks != 0; marks &= marks - 1) {
			at = window + __builtin_ctzll(marks);
			if (at >= limit || is_mark(at, s->end))
				break;
		}
		if (marks != 0 || limit - window <= WINDOW)
			break;
		window += WINDOW;
		marks = look(window, s->end, s->extra);
	}
	s->window = window;
	s->marks = marks;
	return marks != 0 && at < limit ? at : limit;
}

const unsigned char *
scan_word(const unsigned char *p, const unsigned char *end)
{
	uint64_t hits;
	size_t len;

	while (p < end) {
		if ((*p < 0x80 || *p == 0xE2) && end - p > SIMD_BYTES) {
			hits = heads(p);
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
scan_paragraph(const struct scan *s, const unsigned char *p)
{
	const unsigned char *lf;
	simd b;

	if (!s->separators) {
		lf = memchr(p, '\n', (size_t)(s->end - p));
		return lf != NULL ? lf : s->end;
	}
	/* whichever comes first: a search for each alone would go over the same bytes again and again */
	for (; p < s->end; p++) {
		for (; s->end - p >= SIMD_BYTES; p += SIMD_BYTES) {
			b = simd_load(p);
			if (simd_mask(simd_or(simd_is(b, '\n'), simd_is(b, 0xE2))) != 0)
				break;
		}
		if (p == s->end || *p == '\n' || separator(p, s->end - p > 3 ? p + 3 : s->end) == p)
			break;
	}
	return p;
}
