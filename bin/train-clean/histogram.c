#include <stdlib.h>

#include "histogram.h"
#include "order.h"

static int
compare(const void *a, const void *b)
{
	int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;

	return ORDER(x, y);
}

void
histogram_cut(struct histogram *b, int32_t *values, size_t n)
{
	size_t i, want;

	qsort(values, n, sizeof *values, compare);
	b->n = 0;
	for (i = 0; i < n; ) {
		want = (size_t)(b->n + 1) * n / HISTOGRAM_BINS;
		if (want > i)
			i = want < n ? want : n - 1;
		while (i + 1 < n && values[i + 1] == values[i])
			i++;
		b->bound[b->n++] = values[i++];
	}
	if (n == 0)
		b->bound[b->n++] = 0;
}

uint8_t
histogram_bin(const struct histogram *b, int32_t value)
{
	int low = 0, high = b->n - 1;

	while (low < high) {
		int middle = (low + high) / 2;

		if (value > b->bound[middle])
			low = middle + 1;
		else
			high = middle;
	}
	return (uint8_t)low;
}
