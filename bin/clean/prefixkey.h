/*
 * prefixkey - the first eight bytes of a word as a number with the same order, for binary search in tables of words.
 */
#ifndef PREFIXKEY_H
#define PREFIXKEY_H

#include <stddef.h>
#include <stdint.h>

#define PREFIXKEY(a, b, c, d, e, f, g, h) \
	((uint64_t)(a) << 56 | (uint64_t)(b) << 48 | (uint64_t)(c) << 40 | (uint64_t)(d) << 32 | \
	(uint64_t)(e) << 24 | (uint64_t)(f) << 16 | (uint64_t)(g) << 8 | (uint64_t)(h))

static inline uint64_t
prefixkey_of(const unsigned char *word, size_t n)
{
	uint64_t key = 0;
	size_t i;

	for (i = 0; i < 8; i++)
		key = key << 8 | (i < n ? word[i] : 0);
	return key;
}

#endif
