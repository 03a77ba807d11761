/*
 * recenthashes - a table from hashes to numbers, in bounded memory: it holds the RECENTHASHES_N hashes added last, or
 * up to twice as many.
 */
#ifndef RECENTHASHES_H
#define RECENTHASHES_H

#include "hash.h"

enum { RECENTHASHES_N = 32 * 1024 };

/* A zeroed one is empty. */
struct recenthashes {
	struct hash_table now, before;
};

/* Where the value of KEY is kept; NULL if it is not held. */
uint64_t *recenthashes_find(const struct recenthashes *r, uint64_t key);

/* The same; a key that is not held is added with the value 0.  Valid until the next call. */
uint64_t *recenthashes_add(struct recenthashes *r, uint64_t key);

/* Forgets all. */
void recenthashes_free(struct recenthashes *r);

#endif
