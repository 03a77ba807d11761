/*
 * histogram - the values of one feature, cut into at most HISTOGRAM_BINS ranges that hold about as many examples each.
 */
#ifndef HISTOGRAM_H
#define HISTOGRAM_H

#include <stddef.h>
#include <stdint.h>

enum { HISTOGRAM_BINS = 64 };

/* Bin B holds the values up to bound[B] that are over bound[B - 1]. */
struct histogram {
	int32_t bound[HISTOGRAM_BINS];
	int n;
};

/* Cuts the N values, which it sorts; equal values are never cut apart. */
void histogram_cut(struct histogram *b, int32_t *values, size_t n);

/* The bin of VALUE, one of those that were cut. */
uint8_t histogram_bin(const struct histogram *b, int32_t value);

#endif
