#include "packedtable.h"
#include "simd.h"

#define BATCH 16			/* buckets that are read together */

bool
packedtable_open(struct packedtable *t, struct bytes *blob)
{
	if (blob->n < PACKEDTABLE_LINE)
		return false;
	t->buckets = packedtable_number(blob->p, 4);
	if (t->buckets == 0 || t->buckets > blob->n / PACKEDTABLE_LINE - 1)
		return false;
	t->bucket = blob->p + PACKEDTABLE_LINE;
	blob->p += ((size_t)t->buckets + 1) * PACKEDTABLE_LINE;
	blob->n -= ((size_t)t->buckets + 1) * PACKEDTABLE_LINE;
	return true;
}

/* The slots of a bucket that have the lower byte of a fingerprint, as a mask. */
static inline uint64_t
alike(const unsigned char *bucket, uint32_t print)
{
	return simd_mask(simd_is(simd_load(bucket), (unsigned char)(print & 0xFF)));
}

/* The value of a fingerprint, which is in one of the slots of a mask; PACKEDTABLE_NONE where it is in none. */
static inline uint32_t
value_among(const unsigned char *bucket, uint64_t mask, uint32_t print)
{
	for (; mask != 0; mask &= mask - 1) {
		const unsigned char *high = bucket + PACKEDTABLE_SLOTS + simd_first(mask);

		if (*high == print >> 8)
			return packedtable_number(bucket + PACKEDTABLE_VALUES + 2 * simd_first(mask), 2);
	}
	return PACKEDTABLE_NONE;
}

static inline bool
is_full(const unsigned char *bucket)
{
	return bucket[PACKEDTABLE_SLOTS - 1] != 0 || bucket[2 * PACKEDTABLE_SLOTS - 1] != 0;
}

/* Looks for HASH in the bucket of number I and, as long as they are full, in those after it. */
static uint32_t
probe(const struct packedtable *t, uint64_t hash, uint32_t i)
{
	uint32_t print = packedtable_print(hash), value, tries;

	for (tries = t->buckets; tries > 0; tries--) {
		const unsigned char *bucket = t->bucket + (size_t)PACKEDTABLE_LINE * i;

		value = value_among(bucket, alike(bucket, print), print);
		if (value != PACKEDTABLE_NONE || !is_full(bucket))
			return value;
		if (++i == t->buckets)
			i = 0;
	}
	return PACKEDTABLE_NONE;
}

uint32_t
packedtable_find(const struct packedtable *t, uint64_t hash)
{
	return probe(t, hash, packedtable_home(t->buckets, hash));
}

/* packedtable_find_all() for at most BATCH hashes. */
static inline size_t
find_batch(const struct packedtable *t, const uint64_t *hash, size_t n, uint16_t *found)
{
	uint64_t mask[BATCH];
	const unsigned char *bucket[BATCH];
	size_t i, m = 0;

	for (i = 0; i < n; i++) {
		bucket[i] = t->bucket + (size_t)PACKEDTABLE_LINE * packedtable_home(t->buckets, hash[i]);
		mask[i] = alike(bucket[i], packedtable_print(hash[i]));
	}
	for (i = 0; i < n; i++) {
		uint32_t value = value_among(bucket[i], mask[i], packedtable_print(hash[i]));

		if (value == PACKEDTABLE_NONE && is_full(bucket[i]))
			value = probe(t, hash[i], packedtable_home(t->buckets, hash[i]));
		found[m] = (uint16_t)value;
		m += value != PACKEDTABLE_NONE;
	}
	return m;
}

size_t
packedtable_find_all(const struct packedtable *t, const uint64_t *hash, size_t n, uint16_t *found)
{
	size_t m = 0;

	for (; n > BATCH; n -= BATCH, hash += BATCH)
		m += find_batch(t, hash, BATCH, found + m);
	return m + find_batch(t, hash, n, found + m);
}
