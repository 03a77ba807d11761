/*
 * held - the rows of one article, kept until all of them are read.
 */
#ifndef HELD_H
#define HELD_H

#include "buf.h"
#include "bytes.h"

/* A zeroed one is empty and ready. */
struct held {
	struct buf lines;	/* one after the other */
	size_t *end;		/* of each, in lines */
	size_t n, cap;
};

void held_add(struct held *h, struct bytes line);

/* Line I, from 0; holds until the next held_add(). */
struct bytes held_line(const struct held *h, size_t i);

void held_clear(struct held *h);
void held_free(struct held *h);

#endif
