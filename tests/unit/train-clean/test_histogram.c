#include "../unit.h"
#include "histogram.h"

START_TEST(few_values_have_a_bin_each)
{
	static const struct { size_t n; int32_t value[6]; int bins; int32_t bound[6]; } rows[] = {
		{ 0, { 0 }, 1, { 0 } },
		{ 1, { -7 }, 1, { -7 } },
		{ 3, { 5, -2, 5 }, 2, { -2, 5 } },
		{ 4, { 1, 1, 1, 1 }, 1, { 1 } },
		{ 6, { 9, 3, 3, 8, 8, 1 }, 4, { 1, 3, 8, 9 } },
	};
	size_t i;
	int k;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct histogram b;
		int32_t value[6];

		memcpy(value, rows[i].value, sizeof value);
		histogram_cut(&b, value, rows[i].n);
		ck_assert_int_eq(b.n, rows[i].bins);
		for (k = 0; k < b.n; k++)
			ck_assert_int_eq(b.bound[k], rows[i].bound[k]);
	}
}
END_TEST

/* Of N different values, bin K ends at the value number (K + 1) * N / 64, and the last takes what is left. */
START_TEST(many_values_share_bins_evenly)
{
	static const size_t sizes[] = { 128, 129, 640 };
	size_t s, i;
	int k;

	for (s = 0; s < sizeof sizes / sizeof *sizes; s++) {
		struct histogram b;
		int32_t value[640];

		for (i = 0; i < sizes[s]; i++)
			value[i] = (int32_t)((i * 7) % sizes[s]);
		histogram_cut(&b, value, sizes[s]);
		ck_assert_int_eq(b.n, HISTOGRAM_BINS);
		for (k = 0; k < HISTOGRAM_BINS - 1; k++)
			ck_assert_int_eq(b.bound[k], (int32_t)((size_t)(k + 1) * sizes[s] / HISTOGRAM_BINS));
		ck_assert_int_eq(b.bound[k], (int32_t)sizes[s] - 1);
	}
}
END_TEST

START_TEST(sixty_four_values_need_no_sharing)
{
	struct histogram b;
	int32_t value[HISTOGRAM_BINS];
	int i;

	for (i = 0; i < HISTOGRAM_BINS; i++)
		value[i] = 1000 - i;
	histogram_cut(&b, value, HISTOGRAM_BINS);
	for (i = 1; i < b.n; i++)
		ck_assert_int_lt(b.bound[i - 1], b.bound[i]);
	ck_assert_int_eq(b.bound[b.n - 1], 1000);
}
END_TEST

START_TEST(a_bound_is_of_its_bin)
{
	static const struct histogram b = { { -5, 0, 3, 10, 11 }, 5 };
	static const struct { int32_t value; uint8_t bin; } rows[] = {
		{ -100, 0 }, { -5, 0 }, { -4, 1 }, { 0, 1 }, { 1, 2 }, { 3, 2 }, { 4, 3 }, { 10, 3 }, { 11, 4 },
	};
	static const struct histogram one = { { 4 }, 1 };
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_uint_eq(histogram_bin(&b, rows[i].value), rows[i].bin);
	ck_assert_uint_eq(histogram_bin(&one, 4), 0);
}
END_TEST

UNIT_MAIN("histogram")
{
	tcase_add_test(unit, few_values_have_a_bin_each);
	tcase_add_test(unit, many_values_share_bins_evenly);
	tcase_add_test(unit, sixty_four_values_need_no_sharing);
	tcase_add_test(unit, a_bound_is_of_its_bin);
}
