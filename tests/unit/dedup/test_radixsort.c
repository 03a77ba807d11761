#include "../unit.h"
#include "hash.h"
#include "radixsort.h"

enum { MOST = 3000 };

static uint64_t numbers[MOST], wanted[MOST];

static int
compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* Sorts the first N numbers. */
static void
assert_sorts(size_t n)
{
	size_t i;

	memcpy(wanted, numbers, n * sizeof *wanted);
	qsort(wanted, n, sizeof *wanted, compare);
	radixsort_numbers(numbers, n);
	for (i = 0; i < n; i++)
		ck_assert_uint_eq(numbers[i], wanted[i]);
}

START_TEST(numbers_of_any_bytes)
{
	static const size_t sizes[] = { 0, 1, 2, 3, 95, 96, 97, 98, 256, 257, MOST };
	size_t i, j;

	for (i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
		for (j = 0; j < sizes[i]; j++)
			numbers[j] = hash_pair(i, j);
		assert_sorts(sizes[i]);
	}
}
END_TEST

/* Of 64 bits all but eight are alike. */
START_TEST(numbers_that_differ_in_one_byte)
{
	unsigned shift;
	size_t i;

	for (shift = 0; shift < 64; shift += 8) {
		for (i = 0; i < 400; i++)
			numbers[i] = 0x0123456789abcdef ^ (hash_pair(shift, i) & 0xff) << shift;
		assert_sorts(400);
	}
}
END_TEST

START_TEST(numbers_in_order_and_out_of_it)
{
	size_t i;

	for (i = 0; i < 1000; i++)
		numbers[i] = i;
	assert_sorts(1000);
	for (i = 0; i < 1000; i++)
		numbers[i] = 1000 - i;
	assert_sorts(1000);
	for (i = 0; i < 1000; i++)
		numbers[i] = i % 2 == 0 ? UINT64_MAX : 0;
	assert_sorts(1000);
	for (i = 0; i < 1000; i++)
		numbers[i] = 7;
	assert_sorts(1000);
}
END_TEST

UNIT_MAIN("radixsort")
{
	tcase_add_test(unit, numbers_of_any_bytes);
	tcase_add_test(unit, numbers_that_differ_in_one_byte);
	tcase_add_test(unit, numbers_in_order_and_out_of_it);
}
