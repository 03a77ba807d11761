#include <stdlib.h>

#include "mem.h"
#include "rowbuffer.h"

void
rowbuffer_add(struct rowbuffer *h, struct bytes line)
{
	buf_bytes(&h->lines, line);
	h->end = mem_grow_one(h->end, &h->cap, h->n, sizeof *h->end);
	h->end[h->n++] = h->lines.n;
}

struct bytes
rowbuffer_line(const struct rowbuffer *h, size_t i)
{
	return bytes_between(h->lines.p + (i > 0 ? h->end[i - 1] : 0), h->lines.p + h->end[i]);
}

void
rowbuffer_clear(struct rowbuffer *h)
{
	buf_clear(&h->lines);
	h->n = 0;
}

void
rowbuffer_free(struct rowbuffer *h)
{
	buf_free(&h->lines);
	free(h->end);
	h->end = NULL;
	h->n = h->cap = 0;
}
