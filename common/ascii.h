/*
 * ascii - what a byte is in ASCII, whatever the locale; those of longer characters are nothing.
 */
#ifndef ASCII_H
#define ASCII_H

#include <stdbool.h>

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

/* The small letter of a capital; any other byte as it is. */
static inline unsigned char
ascii_lower(unsigned char c)
{
	return ascii_is_upper(c) ? (unsigned char)(c | 0x20) : c;
}

#endif
