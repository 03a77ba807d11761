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

/* Returns the first C at or after P; END if there is none. */
static inline const unsigned char *
markup_find(const unsigned char *p, const unsigned char *end, unsigned char c)
{
	const unsigned char *hit = p < end ? memchr(p, c, (size_t)(end - p)) : NULL;

	return hit != NULL ? hit : end;
}

#endif
