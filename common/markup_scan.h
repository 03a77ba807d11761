/*
 * markup_scan - searches in bytes that the parts of the markup tokenizer share.
 */
#ifndef MARKUP_SCAN_H
#define MARKUP_SCAN_H

#include "ascii.h"
#include "bytes.h"

static inline bool
markup_is_space(unsigned char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/* Whether the bytes at P begin with HEAD, which is lower case, without regard to case. */
static inline bool
markup_starts(const unsigned char *p, const unsigned char *end, const char *head, size_t n)
{
	size_t i;

	if ((size_t)(end - p) < n)
		return false;
	for (i = 0; i < n; i++)
		if (ascii_lower(p[i]) != (unsigned char)head[i])
			return false;
	return true;
}

/* Returns the first C at or after P; END if there is none. */
static inline const unsigned char *
markup_find(const unsigned char *p, const unsigned char *end, unsigned char c)
{
	const unsigned char *hit = p < end ? memchr(p, c, (size_t)(end - p)) : NULL;

	return hit != NULL ? hit : end;
}

#endif
