#include "radixsort.h"

enum {
	INSERTED = 96,		/* numbers that are sorted by insertion */
	DIGIT_BITS = 8,
	DIGITS = 1 << DIGIT_BITS,
	HIGHEST = 64 - DIGIT_BITS
};

static size_t
digit(uint64_t number, unsigned shift)
{
	return (size_t)(number >> shift) & (DIGITS - 1);
}

static void
insertion_sort(uint64_t *p, size_t n)
{
	uint64_t v;
	size_t i, j;

	for (i = 1; i < n; i++) {
		v = p[i];
		for (j = i; j > 0 && p[j - 1] > v; j--)
			p[j] = p[j - 1];
		p[j] = v;
	}
}

/* Counts the digits; each has the places up to END. */
static void
find_ends(const uint64_t *p, size_t n, unsigned shift, size_t end[DIGITS])
{
	size_t i, d, at = 0;

	for (d = 0; d < DIGITS; d++)
		end[d] = 0;
	for (i = 0; i < n; i++)
		end[digit(p[i], shift)]++;
	for (d = 0; d < DIGITS; d++)
		end[d] = at += end[d];
}

/* Puts each number among those of its digit. */
static void
permute(uint64_t *p, unsigned shift, const size_t end[DIGITS])
{
	size_t next[DIGITS], d, to;
	uint64_t v, held;

	for (d = 0; d < DIGITS; d++)
		next[d] = d > 0 ? end[d - 1] : 0;
	for (d = 0; d < DIGITS; d++)
		while (next[d] < end[d]) {
			for (v = p[next[d]]; (to = digit(v, shift)) != d; v = held) {
				held = p[next[to]];
				p[next[to]++] = v;
			}
			p[next[d]++] = v;
		}
}

static void
sort(uint64_t *p, size_t n, unsigned shift)
{
	size_t end[DIGITS], d, begin = 0;

	if (n <= INSERTED) {
		insertion_sort(p, n);
		return;
	}
	find_ends(p, n, shift, end);
	permute(p, shift, end);
	for (d = 0; shift > 0 && d < DIGITS; begin = end[d++])
		sort(p + begin, end[d] - begin, shift - DIGIT_BITS);
}

void
radixsort_numbers(uint64_t *number, size_t n)
{
	sort(number, n, HIGHEST);
}
