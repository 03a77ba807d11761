/*
 * gapbuffer - a text that is rewritten in place: read from the back of a buffer while its front is written.
 *
 * Between what is written and what is still to be read is the gap.  Output shorter than its input widens the gap;
 * before output that is longer, gapbuffer_reserve() moves the rest of the input up.
 */
#ifndef GAPBUFFER_H
#define GAPBUFFER_H

#include "buf.h"

struct gapbuffer {
	struct buf *text;	/* n: the bytes written so far */
	size_t next, end;	/* offsets in text->p of what is left to read */
};

/* Starts: all of TEXT is still to be read. */
static inline void
gapbuffer_open(struct gapbuffer *g, struct buf *text)
{
	g->text = text;
	g->next = 0;
	g->end = text->n;
	text->n = 0;
}

void gapbuffer_widen(struct gapbuffer *g, size_t n);	/* for gapbuffer_reserve() */

/*
 * Makes the gap at least N bytes wide.  The rest of the input moves by a part of its own length, so a text that grows
 * steadily is moved in linear time.
 */
static inline void
gapbuffer_reserve(struct gapbuffer *g, size_t n)
{
	if (g->next - g->text->n < n)
		gapbuffer_widen(g, n);
}

/* What is left to read, valid until the next gapbuffer_reserve(). */
static inline struct bytes
gapbuffer_left(const struct gapbuffer *g)
{
	struct bytes s = { g->text->p + g->next, g->end - g->next };

	return s;
}

#endif
