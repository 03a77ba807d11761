/*
 * ring - places for the things that have the last of ever-rising numbers: thing N is at place N modulo the places.
 *
 * A place is SIZE bytes, the same in every call, and zeroed at first.
 */
#ifndef RING_H
#define RING_H

#include <stddef.h>
#include <stdint.h>

/* Zeroed, it has no places yet. */
struct ring {
	unsigned char *place;
	size_t cap;		/* places, a power of two */
};

static inline void *
ring_at(const struct ring *r, uint32_t number, size_t size)
{
	return r->place + (number & (r->cap - 1)) * size;
}

/* Doubles the places; the N things before number NEXT keep theirs, and pointers to them become invalid. */
void ring_widen(struct ring *r, uint32_t next, size_t n, size_t size);

void ring_free(struct ring *r);

#endif
