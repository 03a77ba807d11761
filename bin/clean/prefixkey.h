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

	if (n >= 8)
		return PREFIXKEY(word[0], word[1], word[2], word[3], word[4], word[5], word[6], word[7]);
	for (i = 0; i < n; i++)
		key = key << 8 | word[i];
	return n > 0 ? key << (8 * (8 - n)) : 0;
}

#endif
