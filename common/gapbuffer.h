/*
 * gap - a text rewritten in its own place, so that a long one is held only once.
 *
 * What is written stands at the front of the buffer, what is still to be read at the back, and between them is the gap.
 * A text that gets shorter widens it; where one gets longer, what is left to read is moved up.
 */
#ifndef GAPBUFFER_H
#define GAPBUFFER_H

#include "buf.h"

struct gapbuffer {
	struct buf *text;	/* n: behind what is written */
	size_t next, end;	/* in text->p: what is left to read */
};

/* All of TEXT is to be read, and nothing is written. */
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
 * Makes the gap N bytes wide at least.  Whenever what is left is moved, it is by a part of its length, so that a text
 * which gets longer all along is moved in linear time.
 */
static inline void
gapbuffer_reserve(struct gapbuffer *g, size_t n)
{
	if (g->next - g->text->n < n)
		gapbuffer_widen(g, n);
}

/* What is left to read; it holds until the gap is made wider. */
static inline struct bytes
gapbuffer_left(const struct gapbuffer *g)
{
	struct bytes s = { g->text->p + g->next, g->end - g->next };

	return s;
}

#endif
