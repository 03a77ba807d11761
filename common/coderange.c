#include "coderange.h"

bool
coderange_search(const struct coderange *r, size_t n, uint32_t cp)
{
	size_t low = 0, high = n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (cp > r[mid].last)
			low = mid + 1;
		else
			high = mid;
	}
	return low < n && cp >= r[low].first;
}
