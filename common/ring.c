#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "ring.h"

enum { RING_LEAST = 64 };

void
ring_widen(struct ring *r, uint32_t next, size_t n, size_t size)
{
	struct ring old = *r;
	size_t i;

	r->cap = old.cap > 0 ? 2 * old.cap : RING_LEAST;
	r->place = mem_alloc(r->cap, size);
	for (i = 1; i <= n; i++) {
		uint32_t number = next - (uint32_t)i;

		memcpy(ring_at(r, number, size), ring_at(&old, number, size), size);
	}
	free(old.place);
}

void
ring_free(struct ring *r)
{
	free(r->place);
	memset(r, 0, sizeof *r);
}
