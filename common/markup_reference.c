/*
 * markup_decode(): character references, as the HTML standard resolves them (html.spec.whatwg.org, 13.2.5.72 to 80).
 */
#include <stdint.h>

#include "ascii.h"
#include "markup.h"
#include "utf8.h"

struct entity {
	const char *name;	/* with its semicolon, where it needs one */
	size_t n;
	uint32_t cp[2];		/* the second is 0 if there is none */
};

#include "entities.h"

enum { LONGEST_OPEN = 6 };	/* the longest name that needs no semicolon has 6 letters */

static const struct entity *
entity_find(const unsigned char *name, size_t n)
{
	size_t low = 0, high = sizeof entities / sizeof *entities, middle;
	struct bytes wanted = { name, n }, have;
	int order;

	while (low < high) {
		middle = low + (high - low) / 2;
		have.p = (const unsigned char *)entities[middle].name;
		have.n = entities[middle].n;
		order = bytes_compare(wanted, have);
		if (order == 0)
			return &entities[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* What numeric references to the C1 controls mean: the bytes of windows-1252. */
static uint32_t
numeric(uint32_t cp)
{
	static const uint16_t c1[32] = {
		0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
		0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122,
		0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
	};

	if (cp >= 0x80 && cp < 0xa0)
		return c1[cp - 0x80];
	if (cp == 0 || cp > 0x10ffff || (cp >= 0xd800 && cp < 0xe000))
		return UTF8_REPLACEMENT;
	return cp;
}

/* The value of a digit in base 10 or 16; 16 where it is none. */
static unsigned
digit(unsigned char c, unsigned base)
{
	if (ascii_is_digit(c))
		return (unsigned)(c - '0');
	c |= 0x20;
	return base == 16 && c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 16;
}

/* "&#..." at P.  Returns after the reference; P where it is none. */
static const unsigned char *
decode_number(struct buf *to, const unsigned char *p, const unsigned char *end)
{
	const unsigned char *q = p + 2, *first;
	unsigned base = 10;
	uint32_t cp = 0;

	if (q < end && (*q | 0x20) == 'x') {
		base = 16;
		q++;
	}
	for (first = q; q < end && digit(*q, base) < base; q++)
		if (cp <= 0x10ffff)
			cp = cp * base + digit(*q, base);
	if (q == first)
		return p;
	utf8_put(to, numeric(cp));
	return q < end && *q == ';' ? q + 1 : q;
}

/* "&name" at P.  Returns after the reference; P where it is none. */
static const unsigned char *
decode_name(struct buf *to, const unsigned char *p, const unsigned char *end, bool attribute)
{
	const struct entity *e = NULL;
	const unsigned char *name = p + 1, *q = name;
	size_t n;

	while (q < end && q - name < 32 && ascii_is_alnum(*q))
		q++;
	if (q < end && *q == ';')
		e = entity_find(name, (size_t)(q - name) + 1);
	for (n = (size_t)(q - name) < LONGEST_OPEN ? (size_t)(q - name) : LONGEST_OPEN; e == NULL && n > 1; n--)
		e = entity_find(name, n);
	if (e == NULL)
		return p;
	q = name + e->n;
	if (attribute && q[-1] != ';' && q < end && (*q == '=' || ascii_is_alnum(*q)))
		return p;
	utf8_put(to, e->cp[0]);
	if (e->cp[1] != 0)
		utf8_put(to, e->cp[1]);
	return q;
}

void
markup_decode(struct buf *to, struct bytes text, bool attribute)
{
	const unsigned char *p = text.p, *end, *amp, *next;

	if (text.n == 0)
		return;
	for (end = p + text.n; p < end; p = next) {
		amp = memchr(p, '&', (size_t)(end - p));
		if (amp == NULL)
			amp = end;
		buf_put(to, p, (size_t)(amp - p));
		if (amp == end)
			return;
		if (end - amp > 1 && amp[1] == '#')
			next = decode_number(to, amp, end);
		else
			next = decode_name(to, amp, end, attribute);
		if (next == amp)
			buf_byte(to, *next++);
	}
}
