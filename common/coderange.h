/*
 * coderange - sorted ranges of code points, searched by halves.
 */
#ifndef CODERANGE_H
#define CODERANGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct coderange {
	uint32_t first, last;	/* both inclusive */
};

/* Whether CP is in an array of ranges. */
#define CODERANGE_HOLDS(ranges, cp) coderange_search(ranges, sizeof (ranges) / sizeof (ranges)[0], cp)

bool coderange_search(const struct coderange *r, size_t n, uint32_t cp);

#endif
