#include <stdlib.h>

#include "mem.h"
#include "pack.h"

void
pack_number(struct buf *to, uint32_t n, size_t bytes)
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
pack_table(struct buf *to, const struct pack_entry *entry, size_t n, uint32_t width, size_t room)
{
	uint32_t slots = (uint32_t)room;
	unsigned char *print = mem_alloc(slots, PACKEDTABLE_PRINT), *value = mem_alloc(slots, width);
	struct packedtable t = { print, value, slots, width };
	size_t i;

	for (i = 0; i < n; i++) {
		uint32_t at = packedtable_home(slots, entry[i].hash);

		if (packedtable_find(&t, entry[i].hash) != PACKEDTABLE_NONE)
			continue;
		while (packedtable_number(print + (size_t)PACKEDTABLE_PRINT * at, PACKEDTABLE_PRINT) != 0)
			if (++at == slots)
				at = 0;
		store(print + (size_t)PACKEDTABLE_PRINT * at, packedtable_print(entry[i].hash), PACKEDTABLE_PRINT);
		store(value + (size_t)width * at, entry[i].value, width);
	}
	pack_number(to, slots, 4);
	pack_number(to, width, 4);
	buf_put(to, print, (size_t)PACKEDTABLE_PRINT * slots);
	buf_put(to, value, (size_t)width * slots);
	free(print);
	free(value);
}
