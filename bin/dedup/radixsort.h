/*
 * radixsort - sorts numbers in place by their bytes, the highest first.
 *
 * This is the "American flag sort" of P. McIlroy, K. Bostic and M. D. McIlroy, Engineering radix sort, 1993.
 */
#ifndef RADIXSORT_H
#define RADIXSORT_H

#include <stddef.h>
#include <stdint.h>

void radixsort_numbers(uint64_t *number, size_t n);

#endif
