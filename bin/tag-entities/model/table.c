#include <stdlib.h>

#include "mem.h"
#include "table.h"

#define PRINT 2		/* bytes of a fingerprint */

bool
table_open(struct table *t, struct bytes *blob)
{
	size_t size;

	if (blob->n < 8)
		return false;
	t->slots = table_number(blob->p, 4);
	t->width = table_number(blob->p + 4, 4);
	if (t->slots == 0 || t->width == 0 || t->width > 4)
		return false;
	size = PRINT + t->width;
	if (t->slots > (blob->n - 8) / size)
		return false;
	t->print = blob->p + 8;
	t->value = t->print + (size_t)PRINT * t->slots;
	blob->p += 8 + t->slots * size;
	blob->n -= 8 + t->slots * size;
	return true;
}

/* Where the probing for a hash begins, by its upper bits. */
static uint32_t
home(uint32_t slots, uint64_t hash)
{
	return (uint32_t)((hash >> 32) * slots >> 32);
}

/* By its lower bits; never that of a free slot. */
static uint32_t
print_of(uint64_t hash)
{
	uint32_t print = (uint32_t)(hash & 0xFFFF);

	return print > 0 ? print : 1;
}

uint32_t
table_find(const struct table *t, uint64_t hash)
{
	uint32_t i = home(t->slots, hash), want = print_of(hash), tries;

	for (tries = t->slots; tries > 0; tries--) {
		const unsigned char *p = t->print + (size_t)PRINT * i;
		uint32_t print = (uint32_t)p[0] | (uint32_t)p[1] << 8;

		if (print == want)
			return table_number(t->value + (size_t)t->width * i, t->width);
		if (print == 0)
			return TABLE_NONE;
		if (++i == t->slots)
			i = 0;
	}
	return TABLE_NONE;
}

void
table_number_put(struct buf *to, uint32_t n, size_t bytes)
{
	for (; bytes > 0; bytes--, n >>= 8)
		buf_byte(to, (unsigned char)n);
}

static void
store(unsigned char *to, uint32_t n, size_t bytes)
{
	for (; bytes > 0; bytes--, n >>= 8)
		*to++ = (unsigned char)n;
}

void
table_put(struct buf *to, const struct table_entry *entry, size_t n, uint32_t width, size_t room)
{
	uint32_t slots = (uint32_t)room;
	unsigned char *print = mem_alloc(slots, PRINT), *value = mem_alloc(slots, width);
	struct table t = { print, value, slots, width };
	size_t i;

	for (i = 0; i < n; i++) {
		uint32_t at = home(slots, entry[i].hash);

		if (table_find(&t, entry[i].hash) != TABLE_NONE)
			continue;
		while (table_number(print + (size_t)PRINT * at, PRINT) != 0)
			if (++at == slots)
				at = 0;
		store(print + (size_t)PRINT * at, print_of(entry[i].hash), PRINT);
		store(value + (size_t)width * at, entry[i].value, width);
	}
	table_number_put(to, slots, 4);
	table_number_put(to, width, 4);
	buf_put(to, print, (size_t)PRINT * slots);
	buf_put(to, value, (size_t)width * slots);
	free(print);
	free(value);
}
