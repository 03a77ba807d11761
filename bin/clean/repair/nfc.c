#include "gapbuffer.h"
#include "nfc.h"
#include "simd.h"
#include "utf8.h"

#include "nfc_table.h"

enum {
	BLOCK = 16,		/* code points, as the table has them */
	MARKS_MAX = 30,		/* as many as the Stream-Safe Text Format of UAX #15 allows */
	CLUSTER_MAX = 4 * (1 + MARKS_MAX),	/* bytes of a letter and its marks */
	L_FIRST = 0x1100, L_COUNT = 19, V_FIRST = 0x1161, V_COUNT = 21, T_BEFORE = 0x11A7, T_COUNT = 28,
	SYLLABLE_FIRST = 0xAC00, SYLLABLE_COUNT = L_COUNT * V_COUNT * T_COUNT
};

#define COUNT(array) (sizeof (array) / sizeof *(array))

/* A letter and the marks on it, decomposed. */
struct cluster {
	uint32_t cp[1 + MARKS_MAX];
	unsigned char class[1 + MARKS_MAX];
	size_t n;
};

static bool
may_change(uint32_t cp)
{
	return cp / BLOCK < NFC_BLOCKS && nfc_block[cp / BLOCK] != 0;
}

static unsigned char
class_of(uint32_t cp)
{
	size_t low = 0, high = COUNT(nfc_class);

	if (!may_change(cp))
		return 0;
	while (low < high) {
		size_t mid = (low + high) / 2;

		if (nfc_class[mid].last < cp)
			low = mid + 1;
		else
			high = mid;
	}
	return low < COUNT(nfc_class) && cp >= nfc_class[low].first ? nfc_class[low].class : 0;
}

/* Puts what CP comes apart into, itself at least, in TO, and returns how many those are, at most 4. */
static size_t
decompose(uint32_t cp, uint32_t to[4])
{
	uint32_t tail[4];
	size_t n = 0, i, tails = 0;

	if (cp >= SYLLABLE_FIRST && cp < SYLLABLE_FIRST + SYLLABLE_COUNT) {
		uint32_t s = cp - SYLLABLE_FIRST;

		to[n++] = L_FIRST + s / (V_COUNT * T_COUNT);
		to[n++] = V_FIRST + s % (V_COUNT * T_COUNT) / T_COUNT;
		if (s % T_COUNT != 0)
			to[n++] = T_BEFORE + s % T_COUNT;
		return n;
	}
	while (tails < 3) {	/* the base may come apart again, its mark never does */
		size_t low = 0, high = COUNT(nfc_apart);

		while (low < high) {
			size_t mid = (low + high) / 2;

			if (nfc_apart[mid].composed < cp)
				low = mid + 1;
			else
				high = mid;
		}
		if (low == COUNT(nfc_apart) || nfc_apart[low].composed != cp)
			break;
		cp = nfc_apart[low].base;
		if (nfc_apart[low].mark != 0)
			tail[tails++] = nfc_apart[low].mark;
	}
	to[n++] = cp;
	for (i = tails; i > 0; i--)
		to[n++] = tail[i - 1];
	return n;
}

/* What A and B become together, or 0. */
static uint32_t
pair(uint32_t a, uint32_t b)
{
	size_t low = 0, high = COUNT(nfc_pair);

	if (a >= L_FIRST && a < L_FIRST + L_COUNT && b >= V_FIRST && b < V_FIRST + V_COUNT)
		return SYLLABLE_FIRST + ((a - L_FIRST) * V_COUNT + (b - V_FIRST)) * T_COUNT;
	if (a >= SYLLABLE_FIRST && a < SYLLABLE_FIRST + SYLLABLE_COUNT && (a - SYLLABLE_FIRST) % T_COUNT == 0 &&
	    b > T_BEFORE && b < T_BEFORE + T_COUNT)
		return a + (b - T_BEFORE);
	while (low < high) {
		size_t mid = (low + high) / 2;

		if (nfc_pair[mid].base < a || (nfc_pair[mid].base == a && nfc_pair[mid].mark < b))
			low = mid + 1;
		else
			high = mid;
	}
	if (low < COUNT(nfc_pair) && nfc_pair[low].base == a && nfc_pair[low].mark == b)
		return nfc_pair[low].composed;
	return 0;
}

/* A mark joins the letter unless one of its own class, or a letter, stands between. */
static void
compose(struct cluster *c)
{
	unsigned char last = 0;
	size_t i, kept = 1;

	if (c->n == 0 || c->class[0] != 0)
		return;
	for (i = 1; i < c->n; i++) {
		uint32_t whole = kept == 1 || last < c->class[i] ? pair(c->cp[0], c->cp[i]) : 0;

		if (whole != 0) {
			c->cp[0] = whole;
			continue;
		}
		last = c->class[i];
		c->class[kept] = c->class[i];
		c->cp[kept++] = c->cp[i];
	}
	c->n = kept;
}

static void
flush(struct cluster *c, struct gapbuffer *at)
{
	size_t i;

	gapbuffer_reserve(at, CLUSTER_MAX);
	for (i = 0; i < c->n; i++)
		utf8_put(at->text, c->cp[i]);
	c->n = 0;
}

static void
add(struct cluster *c, uint32_t cp, struct gapbuffer *to)
{
	unsigned char class = class_of(cp);
	size_t at;

	if (class == 0 && c->n > 0) {
		uint32_t whole;

		compose(c);
		whole = c->n == 1 ? pair(c->cp[0], cp) : 0;
		if (whole != 0) {
			c->cp[0] = whole;
			return;
		}
		flush(c, to);
	} else if (c->n == COUNT(c->cp)) {
		compose(c);
		flush(c, to);
	}
	for (at = c->n++; at > 0 && c->class[at - 1] > class; at--) {
		c->cp[at] = c->cp[at - 1];
		c->class[at] = c->class[at - 1];
	}
	c->cp[at] = cp;
	c->class[at] = class;
}

/* The first byte at or after P that can begin a character from U+0300 on: nothing below it changes. */
static const unsigned char *
skip_early(const unsigned char *p, const unsigned char *end)
{
	for (; end - p >= 4 * SIMD_BYTES; p += 4 * SIMD_BYTES)
		if (simd_any_high(simd_or(simd_or(simd_load(p), simd_load(p + SIMD_BYTES)),
		    simd_or(simd_load(p + 2 * SIMD_BYTES), simd_load(p + 3 * SIMD_BYTES)))))
			break;
	for (; end - p >= SIMD_BYTES; p += SIMD_BYTES) {
		uint64_t late = simd_mask(simd_between(simd_load(p), 0xCC, 0xFF));

		if (late != 0)
			return p + simd_first(late);
	}
	while (p < end && *p < 0xCC)
		p++;
	return p;
}

bool
nfc_needed(struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n;
	size_t len;

	while ((p = skip_early(p, end)) < end) {
		if (*p == 0xE2 && p[1] == 0x80) {	/* dashes and quotes; what else stands here is a space */
			p += 3;
			continue;
		}
		if (may_change(utf8_decode(p, end, &len)))
			return true;
		p += len;
	}
	return false;
}

void
nfc_compose(struct buf *text)
{
	struct gapbuffer at;
	struct cluster c;
	size_t len;

	c.n = 0;
	gapbuffer_open(&at, text);
	for (; at.next < at.end; at.next += len) {
		uint32_t cp = utf8_decode(text->p + at.next, text->p + at.end, &len), parts[4];
		size_t n, i;

		if (cp < 0x80) {
			compose(&c);
			flush(&c, &at);
			c.cp[0] = cp;
			c.class[0] = 0;
			c.n = 1;
			continue;
		}
		n = decompose(cp, parts);
		for (i = 0; i < n; i++)
			add(&c, parts[i], &at);
	}
	compose(&c);
	flush(&c, &at);
}
