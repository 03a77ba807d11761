#include <stdint.h>

#include "laxjson.h"
#include "utf8.h"

static bool
is_space(unsigned char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* What ends a number or a word. */
static bool
ends_value(unsigned char c)
{
	return is_space(c) || c == ',' || c == ':' || c == ']' || c == '}' || c == '"';
}

/* The quote that ends the string at P; END where there is none. */
static const unsigned char *
string_end(const unsigned char *p, const unsigned char *end)
{
	for (; p < end && *p != '"'; p++)
		if (*p == '\\' && end - p > 1)
			p++;
	return p;
}

enum laxjson_kind
laxjson_next(struct laxjson *j, struct bytes *value)
{
	const unsigned char *p = j->p, *q;

	while (p < j->end && (is_space(*p) || *p == ',' || *p == ':'))
		p++;
	*value = bytes_between(p, p);
	j->p = p < j->end ? p + 1 : p;
	if (p == j->end)
		return LAXJSON_END;
	switch (*p) {
	case '{':
		return LAXJSON_OBJECT;
	case '}':
		return LAXJSON_OBJECT_END;
	case '[':
		return LAXJSON_ARRAY;
	case ']':
		return LAXJSON_ARRAY_END;
	case '"':
		q = string_end(p + 1, j->end);
		*value = bytes_between(p + 1, q);
		for (q += q < j->end; q < j->end && is_space(*q); )
			q++;
		j->p = q;
		return q < j->end && *q == ':' ? LAXJSON_KEY : LAXJSON_STRING;
	default:
		for (q = p + 1; q < j->end && !ends_value(*q); )
			q++;
		*value = bytes_between(p, q);
		j->p = q;
		return LAXJSON_OTHER;
	}
}

static unsigned
hex_digit(unsigned char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned)(c - '0');
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 16;
}

/* The four digits of the \u at P, which stands on the backslash; a value over 0xffff where they are not there. */
static uint32_t
unit(const unsigned char *p, const unsigned char *end)
{
	uint32_t cp = 0;
	int i;

	if (end - p < 6 || p[0] != '\\' || p[1] != 'u')
		return UINT32_MAX;
	for (i = 2; i < 6; i++) {
		if (hex_digit(p[i]) > 15)
			return UINT32_MAX;
		cp = cp << 4 | hex_digit(p[i]);
	}
	return cp;
}

/* An escape at P, which stands on a backslash; returns behind it. */
static const unsigned char *
decode_escape(struct buf *to, const unsigned char *p, const unsigned char *end)
{
	uint32_t high = unit(p, end), low;

	if (high == UINT32_MAX) {
		switch (p[1]) {
		case 'n':
		case 'r':
			buf_byte(to, '\n');
			break;
		case 't':
		case 'b':
		case 'f':
			buf_byte(to, ' ');
			break;
		default:
			buf_byte(to, p[1]);
			break;
		}
		return p + 2;
	}
	if (high >= 0xd800 && high < 0xdc00) {
		low = unit(p + 6, end);
		if (low >= 0xdc00 && low < 0xe000) {
			utf8_put(to, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
			return p + 12;
		}
	}
	utf8_put(to, high == 0 || (high >= 0xd800 && high < 0xe000) ? UTF8_REPLACEMENT : high);
	return p + 6;
}

void
laxjson_decode(struct buf *to, struct bytes value)
{
	const unsigned char *p = value.p, *end = value.p + value.n;

	while (p < end) {
		if (*p == '\\' && end - p > 1)
			p = decode_escape(to, p, end);
		else
			buf_byte(to, *p++);
	}
}
