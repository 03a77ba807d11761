#include <stdlib.h>

#include "ascii.h"
#include "block.h"
#include "mem.h"

/* What a byte counts for: the first byte of a character for all of it. */
static uint32_t
weight(unsigned char c)
{
	if (c < 0x80 || (c >= 0xc2 && c < 0xe3))
		return 1;
	return c >= 0xe3 && c < 0xf0 ? 3 : c >= 0xf0 ? 2 : 0;
}

/* Whether the bytes at P are the three of C. */
static bool
is_three(const unsigned char *p, const unsigned char *end, const char *c)
{
	return end - p >= 3 && memcmp(p, c, 3) == 0;
}

/* A mark that ends a sentence, of those beyond ASCII. */
static bool
is_stop(const unsigned char *p, const unsigned char *end)
{
	switch (*p) {
	case 0xe2:
		return is_three(p, end, "\342\200\246");		/* ellipsis */
	case 0xe3:
		return is_three(p, end, "\343\200\202");		/* ideographic full stop */
	case 0xef:
		return is_three(p, end, "\357\274\201") || is_three(p, end, "\357\274\237");	/* fullwidth ! ? */
	case 0xe0:
		return is_three(p, end, "\340\245\244");		/* danda */
	case 0xd8:
		return end - p >= 2 && p[1] == 0x9f;			/* Arabic question mark */
	case 0xdb:
		return end - p >= 2 && p[1] == 0x94;			/* Arabic full stop */
	default:
		return false;
	}
}

static bool
is_comma(const unsigned char *p, const unsigned char *end)
{
	switch (*p) {
	case 0xe3:
		return is_three(p, end, "\343\200\201");
	case 0xef:
		return is_three(p, end, "\357\274\214");
	case 0xd8:
		return end - p >= 2 && p[1] == 0x8c;
	default:
		return false;
	}
}

static bool
is_space(unsigned char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/* Closing quotes and brackets, which may follow the end of a sentence. */
static bool
is_closing(const unsigned char *p, const unsigned char *end)
{
	return *p == '"' || *p == '\'' || *p == ')' || *p == ']' || (*p == 0xc2 && end - p >= 2 && p[1] == 0xbb) ||
	    is_three(p, end, "\342\200\235") || is_three(p, end, "\342\200\234") || is_three(p, end, "\342\200\231") ||
	    is_three(p, end, "\343\200\215") || is_three(p, end, "\343\200\217") || is_three(p, end, "\357\274\211");
}

static void
count(uint16_t *n)
{
	if (*n < UINT16_MAX)
		++*n;
}

/*
 * The character of a reference by number, "&#12290;" or "&#x3002;", that begins at P and ends at SEMICOLON, as UTF-8;
 * returns its bytes, 0 for what is no letter or mark of the scripts from Cyrillic on.
 */
static size_t
numbered(const unsigned char *p, const unsigned char *semicolon, unsigned char to[3])
{
	bool hex = p[1] == '#' && (p[2] | 0x20) == 'x';
	uint32_t c = 0;

	if (p[1] != '#')
		return 0;
	for (p += hex ? 3 : 2; p < semicolon && c < 0x10000; p++) {
		unsigned char letter = *p | 0x20;

		if (ascii_is_digit(*p))
			c = c * (hex ? 16 : 10) + (uint32_t)(*p - '0');
		else if (hex && letter >= 'a' && letter <= 'f')
			c = c * 16 + (uint32_t)(letter - 'a') + 10;
		else
			return 0;
	}
	if (c < 0x400 || c >= 0x10000)
		return 0;
	if (c < 0x800) {
		to[0] = (unsigned char)(0xc0 | c >> 6);
		to[1] = (unsigned char)(0x80 | (c & 0x3f));
		return 2;
	}
	to[0] = (unsigned char)(0xe0 | c >> 12);
	to[1] = (unsigned char)(0x80 | (c >> 6 & 0x3f));
	to[2] = (unsigned char)(0x80 | (c & 0x3f));
	return 3;
}

/* Adds the measures of a character beyond ASCII at P, and whether the text ends as a sentence ends there. */
static void
measure_wide(struct block *b, const unsigned char *p, const unsigned char *end)
{
	if (*p == 0xc2 && end - p >= 2 && (p[1] == 0xa9 || p[1] == 0xb7))
		count(&b->marks);
	if (is_comma(p, end)) {
		count(&b->commas);
	} else if (is_stop(p, end)) {
		count(&b->stops);
		b->ends = true;
	} else if (b->ends && *p >= 0xc0 && !is_closing(p, end)) {
		b->ends = false;	/* bytes below are inside a character */
	}
}

/* Adds the measures of one text to its block's. */
static void
measure(struct block *b, struct bytes s, unsigned flags)
{
	const unsigned char *p = s.p, *end = s.p + s.n, *semicolon;
	uint32_t chars = 0;
	bool space = true;

	for (; p < end; p++) {
		if (is_space(*p)) {
			if (!space)
				chars++;
			space = true;
			continue;
		}
		space = false;
		if (ascii_is_lower(*p)) {	/* most of all, and nothing but a character */
			const unsigned char *word = p;

			while (p + 1 < end && ascii_is_lower(p[1]))
				p++;
			chars += (uint32_t)(p - word) + 1;
			b->ends = false;
			continue;
		}
		if (*p == '&') {	/* a character reference is one character */
			unsigned char wide[3] = { 0 };
			size_t n = 0;

			semicolon = memchr(p, ';', end - p < 10 ? (size_t)(end - p) : 10);
			if (semicolon != NULL) {
				n = numbered(p, semicolon, wide);
				p = semicolon;
			}
			chars += n > 0 ? weight(*wide) : 1;
			if (n > 0)
				measure_wide(b, wide, wide + n);
			continue;
		}
		chars += weight(*p);
		if (*p >= 0x80) {
			measure_wide(b, p, end);
			continue;
		}
		if (ascii_is_digit(*p))
			count(&b->digits);
		else if (ascii_is_upper(*p))
			count(&b->capitals);
		else if (*p == '|' || *p == ':' || *p == '/' || *p == '@' || *p == '<')
			count(&b->marks);
		if (*p == ',') {
			count(&b->commas);
		} else if (*p == '.' || *p == '!' || *p == '?') {
			if (end - p == 1 || is_space(p[1]) || is_closing(p + 1, end) || p[1] == '<')
				count(&b->stops);
			b->ends = true;
		} else if (b->ends && !is_closing(p, end)) {
			b->ends = false;
		}
	}
	b->chars += chars;
	if (flags & DOM_LINK)
		b->link_chars += chars;
	if (flags & DOM_BOLD)
		b->bold_chars += chars;
}

static uint32_t
owner_of(const struct dom *d, uint32_t node)
{
	do
		node = d->node[node].parent;
	while (!(d->node[node].flags & DOM_BLOCK));
	return node;
}

void
block_cut(struct blocks *b, const struct dom *d)
{
	struct block *last = NULL;
	uint32_t i, owner;
	bool broken = true;

	b->n = 0;
	for (i = 0; i < d->n; i++) {
		if (d->node[i].tag != TAG_TEXT) {
			if (d->node[i].flags & DOM_BLOCK || d->node[i].tag == TAG_BR || d->node[i].tag == TAG_HR)
				broken = true;
			continue;
		}
		owner = owner_of(d, i);
		if (broken || last->owner != owner) {
			b->block = mem_grow_one(b->block, &b->cap, (size_t)b->n, sizeof *b->block);
			last = &b->block[b->n++];
			memset(last, 0, sizeof *last);
			last->first = i;
			last->owner = owner;
			broken = false;
		}
		last->last = i;
		measure(last, dom_text(d, i), d->node[i].flags);
	}
}

void
block_free(struct blocks *b)
{
	free(b->block);
	memset(b, 0, sizeof *b);
}
