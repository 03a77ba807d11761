#include <stdint.h>

#include "ascii.h"
#include "jsonlex.h"
#include "utf8.h"

static bool
is_space(unsigned char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* What ends a number or a word. */
static bool
ends_other(unsigned char c)
{
	return is_space(c) || c == ',' || c == ':' || c == ']' || c == '}' || c == '"';
}

/* The quote that ends the string at P; END if there is none. */
static const unsigned char *
string_end(const unsigned char *p, const unsigned char *end)
{
	for (; p < end && *p != '"'; p++)
		if (*p == '\\' && end - p > 1)
			p++;
	return p;
}

enum jsonlex_kind
jsonlex_next(struct jsonlex *j, struct bytes *body)
{
	const unsigned char *p = j->p, *q;

	while (p < j->end && is_space(*p))
		p++;
	*body = bytes_between(p, p);
	j->p = p < j->end ? p + 1 : p;
	if (p == j->end)
		return JSONLEX_END;
	switch (*p) {
	case '{':
		return JSONLEX_OBJECT;
	case '}':
		return JSONLEX_OBJECT_END;
	case '[':
		return JSONLEX_ARRAY;
	case ']':
		return JSONLEX_ARRAY_END;
	case ',':
		return JSONLEX_COMMA;
	case ':':
		return JSONLEX_COLON;
	case '"':
		q = string_end(p + 1, j->end);
		*body = bytes_between(p + 1, q);
		for (q += q < j->end; q < j->end && is_space(*q); )
			q++;
		j->p = q;
		return q < j->end && *q == ':' ? JSONLEX_KEY : JSONLEX_STRING;
	default:
		for (q = p + 1; q < j->end && !ends_other(*q); )
			q++;
		*body = bytes_between(p, q);
		j->p = q;
		return JSONLEX_OTHER;
	}
}

/* The four hexadecimal digits at P, or -1. */
static int
hex4(const unsigned char *p, const unsigned char *end)
{
	int i, v = 0;

	if (end - p < 4)
		return -1;
	for (i = 0; i < 4; i++) {
		unsigned char c = p[i], letter = (unsigned char)((c | 0x20) - 'a');

		if (ascii_is_digit(c))
			v = v * 16 + (c - '0');
		else if (letter < 6)
			v = v * 16 + 10 + letter;
		else
			return -1;
	}
	return v;
}

/* The "\uXXXX" whose digits begin at P, with the low surrogate that may follow; returns what comes after. */
static const unsigned char *
decode_unicode(struct buf *to, const unsigned char *p, const unsigned char *end)
{
	int high = hex4(p, end), low;

	if (high < 0) {
		utf8_put(to, UTF8_REPLACEMENT);
		return p;
	}
	p += 4;
	if (high >= 0xD800 && high <= 0xDBFF && end - p >= 6 && p[0] == '\\' && p[1] == 'u') {
		low = hex4(p + 2, end);
		if (low >= 0xDC00 && low <= 0xDFFF) {
			utf8_put(to, 0x10000 + ((uint32_t)(high - 0xD800) << 10) + (uint32_t)(low - 0xDC00));
			return p + 6;
		}
	}
	utf8_put(to, high > 0 ? (uint32_t)high : UTF8_REPLACEMENT);
	return p;
}

void
jsonlex_decode(struct buf *to, struct bytes body)
{
	static const char from[] = "bfnrt", into[] = "\b\f\n\r\t";
	const unsigned char *p = body.p, *end = body.p + body.n, *q;
	const char *hit;

	while (p < end) {
		q = memchr(p, '\\', (size_t)(end - p));
		if (q == NULL || end - q < 2) {
			buf_put(to, p, (size_t)(end - p));
			return;
		}
		buf_put(to, p, (size_t)(q - p));
		p = q + 2;
		if (q[1] == 'u')
			p = decode_unicode(to, p, end);
		else if ((hit = memchr(from, q[1], sizeof from - 1)) != NULL)
			buf_byte(to, (unsigned char)into[hit - from]);
		else
			buf_byte(to, q[1]);
	}
}
