/*
 * littleendian - numbers in files, the lowest byte first, whatever the machine; compilers make each one load or store.
 */
#ifndef LITTLEENDIAN_H
#define LITTLEENDIAN_H

#include <stdint.h>

#include "buf.h"

static inline void
littleendian_put32(unsigned char *p, uint32_t v)
{
	p[0] = (unsigned char)v;
	p[1] = (unsigned char)(v >> 8);
	p[2] = (unsigned char)(v >> 16);
	p[3] = (unsigned char)(v >> 24);
}

static inline void
littleendian_put64(unsigned char *p, uint64_t v)
{
	littleendian_put32(p, (uint32_t)v);
	littleendian_put32(p + 4, (uint32_t)(v >> 32));
}

static inline uint32_t
littleendian_get32(const unsigned char *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t
littleendian_get64(const unsigned char *p)
{
	return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
	    (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

/* The number in the N bytes at P, up to 8. */
static inline uint64_t
littleendian_get(const unsigned char *p, size_t n)
{
	uint64_t v = 0;

	while (n-- > 0)
		v = v << 8 | p[n];
	return v;
}

/* Appends the lowest N bytes of V. */
static inline void
littleendian_append(struct buf *to, uint64_t v, size_t n)
{
	buf_reserve(to, n);
	for (; n > 0; n--, v >>= 8)
		to->p[to->n++] = (unsigned char)v;
}

#endif
