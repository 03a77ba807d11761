/*
 * articles - made-up articles for the tests of dedup: words without end, none of which comes again soon.
 */
#ifndef ARTICLES_H
#define ARTICLES_H

#include "buf.h"
#include "hash.h"

/* Adds WORDS words, in sentences and paragraphs; which ones, SEED tells. */
static inline void
article_add(struct buf *to, uint64_t seed, size_t words)
{
	size_t i, letters;
	uint64_t h;

	for (i = 0; i < words; i++) {
		h = hash_pair(seed, i);
		for (letters = 2 + h % 7; letters > 0; letters--, h = hash_pair(h, 1))
			buf_byte(to, (unsigned char)('a' + h % 26));
		buf_str(to, i % 12 == 11 ? ".\n" : " ");
	}
}

#endif
