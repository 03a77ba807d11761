/*
 * ascii - classes of ASCII bytes, in any locale.  The bytes of longer UTF-8 characters are in none of them.
 */
#ifndef ASCII_H
#define ASCII_H

#include <stdbool.h>

#include "bytes.h"

static inline bool
ascii_is_upper(unsigned char c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool
ascii_is_lower(unsigned char c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool
ascii_is_letter(unsigned char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

static inline bool
ascii_is_digit(unsigned char c)
{
	return (unsigned char)(c - '0') < 10;
}

static inline bool
ascii_is_alnum(unsigned char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c);
}

/* Blank, TAB, LF, VT, FF, CR. */
static inline bool
ascii_is_space(unsigned char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The lower-case letter of an upper-case one; any other byte as it is. */
static inline unsigned char
ascii_lower(unsigned char c)
{
	return ascii_is_upper(c) ? (unsigned char)(c | 0x20) : c;
}

/* How many bytes S begins with that are all of a class. */
static inline size_t
ascii_span(struct bytes s, bool (*is)(unsigned char))
{
	size_t n = 0;

	while (n < s.n && is(s.p[n]))
		n++;
	return n;
}

/* Whether the bytes from P up to END begin with HEAD, which is in lower case, in either case. */
static inline bool
ascii_starts(const unsigned char *p, const unsigned char *end, const char *head)
{
	size_t n = strlen(head), i;

	if ((size_t)(end - p) < n)
		return false;
	for (i = 0; i < n; i++)
		if (ascii_lower(p[i]) != (unsigned char)head[i])
			return false;
	return true;
}

/* S without the white space at either end. */
static inline struct bytes
ascii_trim(struct bytes s)
{
	while (s.n > 0 && ascii_is_space(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n > 0 && ascii_is_space(s.p[s.n - 1]))
		s.n--;
	return s;
}

#endif
