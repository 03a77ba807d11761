/*
 * table - a packed table from 64-bit hashes to small numbers, as it lies in a model's bytes.
 *
 * The keys are not kept, only 16 bits of each hash: a key that was never put in is found by mistake once in some ten
 * thousand times.  Layout, little-endian: number of slots (4 bytes), bytes of a value (4 bytes), a fingerprint for each
 * slot (2 bytes), a value for each slot.  Linear probing, which reads fingerprints alone; 0 marks a free slot.
 */
#ifndef TABLE_H
#define TABLE_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

struct table {
	const unsigned char *print, *value;
	uint32_t slots;
	uint32_t width;		/* bytes of a value, 1 to 4 */
};

#define TABLE_NONE UINT32_MAX

static inline uint32_t
table_number(const unsigned char *p, size_t bytes)
{
	uint32_t n = 0;

	while (bytes-- > 0)
		n = n << 8 | p[bytes];
	return n;
}

/* Reads the table at the front of *BLOB and moves *BLOB behind it; false where there is no whole table. */
bool table_open(struct table *t, struct bytes *blob);

/* The value of HASH, or TABLE_NONE. */
uint32_t table_find(const struct table *t, uint64_t hash);

/* --- to make one --- */

struct table_entry {
	uint64_t hash;
	uint32_t value;
};

void table_number_put(struct buf *to, uint32_t n, size_t bytes);

/*
 * Adds to TO the table of N entries in SLOTS slots, more than N; of entries with the same hash the first counts.  What
 * is not there is found out within some 8 probes where three slots of four are taken, and 2 where it is every other.
 */
void table_put(struct buf *to, const struct table_entry *entry, size_t n, uint32_t width, size_t slots);

#endif
