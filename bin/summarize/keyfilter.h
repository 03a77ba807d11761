/*
 * keyfilter - tells most keys that a small table lacks from the others at once (B. H. Bloom, 1970, with one hash).
 */
#ifndef KEYFILTER_H
#define KEYFILTER_H

#include <stdbool.h>
#include <stdint.h>

/* A zeroed one is empty and ready. */
struct keyfilter {
	uint64_t bits[64];
};

/* KEY is a hash; its bits from 8 to 19 count. */
static inline void
keyfilter_add(struct keyfilter *f, uint64_t key)
{
	f->bits[key >> 14 & 63] |= (uint64_t)1 << (key >> 8 & 63);
}

/* Whether KEY may have been added; false only if it was not. */
static inline bool
keyfilter_may_hold(const struct keyfilter *f, uint64_t key)
{
	return (f->bits[key >> 14 & 63] >> (key >> 8 & 63) & 1) != 0;
}

#endif
