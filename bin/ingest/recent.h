/*
 * recent - a table from hashes to numbers that holds the hashes added last, between N and 2 N of them, in bounded memory.
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
