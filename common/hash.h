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

#define HASH_SEED 0x9e3779b97f4a7c15ULL	/* 2^64 / golden ratio */
#define HASH_MULT 0xd6e8feb86659fd93ULL

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 hash_wide;

/* The two halves of the 128-bit product, folded. */
static inline uint64_t
hash_fold(uint64_t a, uint64_t b)
{
	hash_wide product = (hash_wide)a * b;

	return (uint64_t)product ^ (uint64_t)(product >> 64);
}
#else
/* The same in plain C. */
static inline uint64_t
hash_fold(uint64_t a, uint64_t b)
{
	uint64_t a0 = a & 0xffffffff, a1 = a >> 32, b0 = b & 0xffffffff, b1 = b >> 32;
	uint64_t low = a0 * b0, m1 = a1 * b0 + (low >> 32), m2 = a0 * b1 + (m1 & 0xffffffff);

	return (m2 << 32 | (low & 0xffffffff)) ^ (a1 * b1 + (m1 >> 32) + (m2 >> 32));
}
#endif

/* One number made of two, the order of which counts. */
static inline uint64_t
hash_pair(uint64_t a, uint64_t b)
{
	return hash_fold(hash_fold(a ^ HASH_SEED, HASH_MULT) ^ b, HASH_MULT ^ HASH_SEED);
}

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
