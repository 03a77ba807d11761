/*
 * stemset - a small set of stems, with a signature that tells most disjoint sets apart at once.
 */
#ifndef STEMSET_H
#define STEMSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { STEMSET_MOST = 64 };	/* stems; those that come later are left out */

/* A zeroed one is empty and ready. */
struct stemset {
	uint32_t stem[STEMSET_MOST];	/* each once */
	size_t n;
	uint64_t signature;		/* a bit for each stem */
};

/* The bit of a stem in signatures. */
static inline uint64_t
stemset_bit(uint32_t stem)
{
	return (uint64_t)1 << ((stem >> 2) * 0x9E3779B1u >> 26);
}

void stemset_clear(struct stemset *s);

void stemset_add(struct stemset *s, uint32_t stem);

/* How many stems both have. */
size_t stemset_shared(const struct stemset *a, const struct stemset *b);

/* Whether so many percent of the stems of either are in both (P. Jaccard, 1901). */
bool stemset_jaccard(const struct stemset *a, const struct stemset *b, size_t percent);

#endif
