/*
 * packedtable - a packed table from 64-bit hashes to small numbers, as it lies in a model's bytes.
 *
 * The keys are not kept, only 16 bits of each hash: a key that was never put in is found by mistake once in some ten
 * thousand times.  Layout, little-endian: number of slots (4 bytes), bytes of a value (4 bytes), a fingerprint for each
 * slot (2 bytes), a value for each slot.  Linear probing, which reads fingerprints alone; 0 marks a free slot.
 */
#ifndef PACKEDTABLE_H
#define PACKEDTABLE_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

struct packedtable {
	const unsigned char *print, *value;
	uint32_t slots;
	uint32_t width;		/* bytes of a value, 1 to 4 */
};

#define PACKEDTABLE_NONE UINT32_MAX
#define PACKEDTABLE_PRINT 2	/* bytes of a fingerprint */

static inline uint32_t
packedtable_number(const unsigned char *p, size_t bytes)
{
	uint32_t n = 0;

	while (bytes-- > 0)
		n = n << 8 | p[bytes];
	return n;
}

/* Where the probing for a hash begins, by its upper bits. */
static inline uint32_t
packedtable_home(uint32_t slots, uint64_t hash)
{
	return (uint32_t)((hash >> 32) * slots >> 32);
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

/* packedtable_number() of a width that is mostly 3. */
static inline uint32_t
packedtable_value(const unsigned char *p, uint32_t width)
{
	if (width == 3)
		return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16;
	return packedtable_number(p, width);
}

/* The value of HASH, or PACKEDTABLE_NONE. */
static inline uint32_t
packedtable_find(const struct packedtable *t, uint64_t hash)
{
	uint32_t i = packedtable_home(t->slots, hash), want = packedtable_print(hash), tries;

	for (tries = t->slots; tries > 0; tries--) {
		const unsigned char *p = t->print + (size_t)PACKEDTABLE_PRINT * i;
		uint32_t print = (uint32_t)p[0] | (uint32_t)p[1] << 8;

		if (print == want)
			return packedtable_value(t->value + (size_t)t->width * i, t->width);
		if (print == 0)
			return PACKEDTABLE_NONE;
		if (++i == t->slots)
			i = 0;
	}
	return PACKEDTABLE_NONE;
}

#endif
