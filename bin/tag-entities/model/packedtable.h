/*
 * packedtable - a packed table from 64-bit hashes to numbers of 16 bits, as it lies in a model's bytes.
 *
 * The keys are not kept, only 16 bits of each hash: a key that was never put in is found by mistake once in some five
 * thousand times.  Layout, little-endian, in pieces of PACKEDTABLE_LINE bytes, so that a look-up costs one line of the
 * processor's cache where the table is aligned: number of buckets (4 bytes), and zeros up to the end of the piece; then
 * the buckets, each of PACKEDTABLE_SLOTS slots: the lower bytes of their fingerprints, the upper ones, and their values
 * (2 bytes each).  Buckets are filled from the front, the fingerprint 0 marks a free slot; what a full bucket has no
 * room for is in the next one.
 */
#ifndef PACKEDTABLE_H
#define PACKEDTABLE_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

struct packedtable {
	const unsigned char *bucket;
	uint32_t buckets;
};

#define PACKEDTABLE_NONE UINT32_MAX
#define PACKEDTABLE_LINE 64
#define PACKEDTABLE_SLOTS 16
#define PACKEDTABLE_VALUES (2 * PACKEDTABLE_SLOTS)	/* where a bucket's values begin */

static inline uint32_t
packedtable_number(const unsigned char *p, size_t bytes)
{
	uint32_t n = 0;

	while (bytes-- > 0)
		n = n << 8 | p[bytes];
	return n;
}

/* The bucket where the probing for a hash begins, by its upper bits. */
static inline uint32_t
packedtable_home(uint32_t buckets, uint64_t hash)
{
	return (uint32_t)((hash >> 32) * buckets >> 32);
}

/* The fingerprint of a hash, its lower bits; never that of a free slot. */
static inline uint32_t
packedtable_print(uint64_t hash)
{
	uint32_t print = (uint32_t)(hash & 0xFFFF);

	return print > 0 ? print : 1;
}

/* Reads the table at the front of *BLOB and moves *BLOB after it; false where there is no whole table. */
bool packedtable_open(struct packedtable *t, struct bytes *blob);

/* Asks the memory for what packedtable_find() will read. */
static inline void
packedtable_ask(const struct packedtable *t, uint64_t hash)
{
	__builtin_prefetch(t->bucket + (size_t)PACKEDTABLE_LINE * packedtable_home(t->buckets, hash));
}

/* The value of HASH, or PACKEDTABLE_NONE. */
uint32_t packedtable_find(const struct packedtable *t, uint64_t hash);

/*
 * Sets FOUND to the values of those of N hashes that are in the table, and returns how many they are.  It reads some
 * buckets together before it judges any, so that the waits for memory overlap.
 */
size_t packedtable_find_all(const struct packedtable *t, const uint64_t *hash, size_t n, uint16_t *found);

#endif
