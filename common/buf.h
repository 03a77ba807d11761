/*
 * buf - bytes that grow.  A zeroed struct buf is empty and ready; buf_free() makes it so again.
 *
 * Pointers into a buffer are valid until it next grows.
 */
#ifndef BUF_H
#define BUF_H

#include <stddef.h>

#include "bytes.h"

struct buf {
	unsigned char *p;
	size_t n;	/* bytes in use */
	size_t cap;
};

void buf_free(struct buf *b);
void buf_reserve(struct buf *b, size_t more);	/* room for MORE bytes beyond n */
void buf_put(struct buf *b, const void *p, size_t n);
void buf_str(struct buf *b, const char *s);
void buf_number(struct buf *b, unsigned long long n);	/* in decimal digits */
void buf_printf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static inline void
buf_clear(struct buf *b)
{
	b->n = 0;
}

static inline void
buf_byte(struct buf *b, unsigned char c)
{
	if (b->n == b->cap)
		buf_reserve(b, 1);
	b->p[b->n++] = c;
}

/*
 * Appends N bytes from P, which lies in the buffer itself, at or after its end.  A text that was cleared can so be
 * rewritten in place, as long as no more is written than was read.
 */
static inline void
buf_keep(struct buf *b, const unsigned char *p, size_t n)
{
	if (p != b->p + b->n)
		memmove(b->p + b->n, p, n);
	b->n += n;
}

static inline void
buf_bytes(struct buf *b, struct bytes s)
{
	buf_put(b, s.p, s.n);
}

/* Empties B; more than MOST bytes of memory are given back. */
static inline void
buf_trim(struct buf *b, size_t most)
{
	buf_clear(b);
	if (b->cap > most)
		buf_free(b);
}

/* The contents; p is never NULL, on which C allows no arithmetic. */
static inline struct bytes
buf_view(const struct buf *b)
{
	struct bytes s = { b->p != NULL ? b->p : (const unsigned char *)"", b->n };

	return s;
}

#endif
