#include "table.h"

#define FINGERPRINT 2	/* bytes */

bool
table_open(struct table *t, struct bytes *blob)
{
	size_t size;

	if (blob->n < 8)
		return false;
	t->slots = table_number(blob->p, 4);
	t->width = table_number(blob->p + 4, 4);
	t->slot = blob->p + 8;
	if (t->slots == 0 || t->width == 0 || t->width > 4)
		return false;
	size = FINGERPRINT + t->width;
	if (t->slots > (blob->n - 8) / size)
		return false;
	blob->p += 8 + t->slots * size;
	blob->n -= 8 + t->slots * size;
	return true;
}

static uint32_t
home(uint32_t slots, uint64_t hash)
{
	return (uint32_t)((hash >> 32) * slots >> 32);
}

static uint32_t
free_value(uint32_t width)
{
	return UINT32_MAX >> (8 * (4 - width));
}

uint32_t
table_find(const struct table *t, uint64_t hash)
{
	size_t size = FINGERPRINT + t->width;
	uint32_t i = home(t->slots, hash), tries, none = free_value(t->width);

	for (tries = 0; tries < t->slots; tries++) {
		const unsigned char *slot = t->slot + i * size;
		uint32_t value = table_number(slot + FINGERPRINT, t->width);

		if (value == none)
			return TABLE_NONE;
		if (table_number(slot, FINGERPRINT) == (hash & 0xFFFF))
			return value;
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

void
table_put(struct buf *to, const struct table_entry *entry, size_t n, uint32_t width)
{
	size_t size = FINGERPRINT + width, i, start;
	uint32_t slots = (uint32_t)(n + n / 5 + 1);

	table_number_put(to, slots, 4);
	table_number_put(to, width, 4);
	start = to->n;
	for (i = 0; i < slots; i++) {
		table_number_put(to, 0, FINGERPRINT);
		table_number_put(to, free_value(width), width);
	}
	for (i = 0; i < n; i++) {
		struct table t = { to->p + start, slots, width };
		uint32_t at = home(slots, entry[i].hash);
		struct buf slot = { 0 };

		if (table_find(&t, entry[i].hash) != TABLE_NONE)
			continue;
		while (table_number(to->p + start + at * size + FINGERPRINT, width) != free_value(width))
			if (++at == slots)
				at = 0;
		table_number_put(&slot, (uint32_t)(entry[i].hash & 0xFFFF), FINGERPRINT);
		table_number_put(&slot, entry[i].value, width);
		memcpy(to->p + start + at * size, slot.p, slot.n);
		buf_free(&slot);
	}
}
