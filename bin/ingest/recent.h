/*
 * recent - a table from hashes to numbers, in bounded memory: it holds the RECENT_N hashes added last, or up to twice
 * as many.
 */
#ifndef RECENT_H
#define RECENT_H

#include "hash.h"

enum { RECENT_N = 32 * 1024 };

/* A zeroed one is empty. */
struct recent {
	struct hash_table now, before;
};

/* Where the value of KEY is kept; NULL if it is not held. */
uint64_t *recent_find(const struct recent *r, uint64_t key);

/* The same; a key that is not held is added with the value 0.  Valid until the next call. */
uint64_t *recent_add(struct recent *r, uint64_t key);

/* Forgets all. */
void recent_free(struct recent *r);

#endif
