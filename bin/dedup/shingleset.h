/*
 * shingleset - a set of the shingles of one sample: a bit for each, in the order of the sample.
 */
#ifndef SHINGLESET_H
#define SHINGLESET_H

#include <stdbool.h>
#include <string.h>

#include "shingle.h"

enum { SHINGLESET_WORDS = SHINGLE_MOST / 64 };

/* Zeroed, it is empty. */
struct shingleset {
	uint64_t word[SHINGLESET_WORDS];
};

static inline void
shingleset_clear(struct shingleset *s)
{
	memset(s, 0, sizeof *s);
}

static inline void
shingleset_add(struct shingleset *s, size_t i)
{
	s->word[i / 64] |= (uint64_t)1 << i % 64;
}

static inline bool
shingleset_has(const struct shingleset *s, size_t i)
{
	return (s->word[i / 64] >> i % 64 & 1) != 0;
}

/* The first shingle of the set at or after I; END if there is none before that. */
static inline size_t
shingleset_next(const struct shingleset *s, size_t i, size_t end)
{
	uint64_t word;

	for (; i < end; i = (i / 64 + 1) * 64) {
		word = s->word[i / 64] >> i % 64;
		if (word == 0)
			continue;
		i += (size_t)__builtin_ctzll(word);
		return i < end ? i : end;
	}
	return end;
}

size_t shingleset_count(const struct shingleset *s);

/* How many of the set are from FROM up to END, which is below SHINGLE_MOST or equal; of more than MOST, MOST + 1. */
static inline size_t
shingleset_count_between(const struct shingleset *s, size_t from, size_t end, size_t most)
{
	uint64_t word;
	size_t n = 0;

	for (; from < end && n <= most; from = (from / 64 + 1) * 64) {
		word = s->word[from / 64] & UINT64_MAX << from % 64;
		if (from / 64 == end / 64)
			word &= ((uint64_t)1 << end % 64) - 1;
		for (; word != 0 && n <= most; word &= word - 1)
			n++;
	}
	return n;
}

/* Removes what OTHER has; returns how many that is. */
size_t shingleset_remove(struct shingleset *s, const struct shingleset *other);

#endif
