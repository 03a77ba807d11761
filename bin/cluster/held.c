#include <stdlib.h>

#include "held.h"
#include "mem.h"

void
held_add(struct held *h, struct bytes line)
{
	buf_bytes(&h->lines, line);
	h->end = mem_grow(h->end, &h->cap, h->n + 1, sizeof *h->end);
	h->end[h->n++] = h->lines.n;
}

struct bytes
held_line(const struct held *h, size_t i)
{
	return bytes_between(h->lines.p + (i > 0 ? h->end[i - 1] : 0), h->lines.p + h->end[i]);
}

void
held_clear(struct held *h)
{
	buf_clear(&h->lines);
	h->n = 0;
}

void
held_free(struct held *h)
{
	buf_free(&h->lines);
	free(h->end);
	h->end = NULL;
	h->n = h->cap = 0;
}
