/*
 * hash - 64-bit hashes of bytes, and a table from such hashes to numbers.
 *
 * The hash is that of wyhash's family: 64x64->128-bit multiplications, folded.  It gives the same value on every
 * machine and in every run; it is not safe against attack, so callers bound what a collision may cost.
 */
#ifndef HASH_H
#define HASH_H

#include <stdint.h>

#include "bytes.h"

uint64_t hash_bytes(const void *p, size_t n);

/* Eight bytes as one number, the first the lowest, on any machine; in the words that compilers make one load of. */
static inline uint64_t
hash_load(const unsigned char *p)
{
	return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
	    (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

/* One number made of two, the order of which counts. */
uint64_t hash_pair(uint64_t a, uint64_t b);

/* A table from hashes to values, open addressing, linear probing.  A zeroed one is empty and ready. */
struct hash_table {
	struct hash_slot {
		uint64_t key;
		uint64_t value;
		bool used;
	} *slot;
	size_t n;	/* keys held */
	size_t cap;	/* slots, a power of two */
};

/* The value of KEY, or NULL if the table does not hold it. */
uint64_t *hash_find(const struct hash_table *t, uint64_t key);

/* The same, but a missing key is added with the value 0.  The pointer is valid until the next hash_add(). */
uint64_t *hash_add(struct hash_table *t, uint64_t key);

/* Makes room for N keys in all. */
void hash_reserve(struct hash_table *t, size_t n);

void hash_free(struct hash_table *t);

#endif
