/*
 * bins - the values of one feature, cut into at most BINS_MOST ranges that hold about as many examples each.
 *
 * For training only.
 */
#ifndef BINS_H
#define BINS_H

#include <stddef.h>
#include <stdint.h>

enum { BINS_MOST = 64 };

/* Bin B holds the values up to bound[B] that are over bound[B - 1]. */
struct bins {
	int32_t bound[BINS_MOST];
	int n;
};

/* Cuts the N values, which it sorts; equal values are never cut apart. */
void bins_cut(struct bins *b, int32_t *values, size_t n);

/* The bin of VALUE, one of those that were cut. */
uint8_t bins_of(const struct bins *b, int32_t value);

#endif
