/*
 * littleendian - numbers in files, the lowest byte first, whatever the machine; compilers make each one load or store.
 */
#ifndef LITTLEENDIAN_H
#define LITTLEENDIAN_H

#include <stdint.h>

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

#endif
