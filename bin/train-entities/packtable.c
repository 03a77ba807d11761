#include <stdlib.h>

#include "mem.h"
#include "pack.h"

#define MEAN 11		/* keys in a bucket, so that one in twenty is full */

void
pack_number(struct buf *to, uint32_t n, size_t bytes)
{
	for (; bytes > 0; bytes--, n >>= 8)
		buf_byte(to, (unsigned char)n);
}

void
pack_pad(struct buf *to)
{
	while (to->n % PACKEDTABLE_LINE != 0)
		buf_byte(to, 0);
}

/* Stores a value in the first free slot, which is in bucket I or, where that is full, after it. */
static void
put(unsigned char *bucket, uint32_t buckets, uint32_t i, uint64_t hash, uint32_t value)
{
	uint32_t print = packedtable_print(hash), slot = 0;
	unsigned char *p = bucket + (size_t)PACKEDTABLE_LINE * i;

	while (p[slot] != 0 || p[PACKEDTABLE_SLOTS + slot] != 0)
		if (++slot == PACKEDTABLE_SLOTS) {
			slot = 0;
			i = i + 1 < buckets ? i + 1 : 0;
			p = bucket + (size_t)PACKEDTABLE_LINE * i;
		}
	p[slot] = (unsigned char)print;
	p[PACKEDTABLE_SLOTS + slot] = (unsigned char)(print >> 8);
	p += PACKEDTABLE_VALUES + 2 * slot;
	p[0] = (unsigned char)value;
	p[1] = (unsigned char)(value >> 8);
}

void
pack_table(struct buf *to, const struct pack_entry *entry, size_t n)
{
	uint32_t buckets = (uint32_t)(n / MEAN + 1);
	unsigned char *bucket = mem_alloc(buckets, PACKEDTABLE_LINE);
	struct packedtable t = { bucket, buckets };
	size_t i;

	for (i = 0; i < n; i++)
		if (packedtable_find(&t, entry[i].hash) == PACKEDTABLE_NONE)
			put(bucket, buckets, packedtable_home(buckets, entry[i].hash), entry[i].hash, entry[i].value);
	pack_number(to, buckets, 4);
	pack_pad(to);
	buf_put(to, bucket, (size_t)PACKEDTABLE_LINE * buckets);
	free(bucket);
}
