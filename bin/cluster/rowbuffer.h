/*
 * rowbuffer - the rows of one article, buffered until all of them are read.
 */
#ifndef ROWBUFFER_H
#define ROWBUFFER_H

#include "buf.h"
#include "bytes.h"

/* A zeroed one is empty and ready. */
struct rowbuffer {
	struct buf lines;	/* concatenated */
	size_t *end;		/* of each line, in lines */
	size_t n, cap;
};

/* Appends a copy of LINE. */
void rowbuffer_add(struct rowbuffer *h, struct bytes line);

/* Line I, from 0; valid until the next rowbuffer_add(). */
struct bytes rowbuffer_line(const struct rowbuffer *h, size_t i);

void rowbuffer_clear(struct rowbuffer *h);
void rowbuffer_free(struct rowbuffer *h);

#endif
