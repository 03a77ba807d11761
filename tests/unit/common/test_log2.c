#include "../unit.h"
#include "log2.h"

START_TEST(powers_of_two_are_whole)
{
	uint32_t i;

	for (i = 0; i < 64; i++)
		ck_assert_uint_eq(log2_256(1ULL << i), i << 8);
	ck_assert_uint_eq(log2_256(0), 0);
}
END_TEST

START_TEST(fractions_are_cut)
{
	ck_assert_uint_eq(log2_256(3), 405);		/* 256 * 1.58496 = 405.75 */
	ck_assert_uint_eq(log2_256(10), 850);		/* 256 * 3.32193 = 850.41 */
	ck_assert_uint_eq(log2_256(1000000), 5102);	/* 256 * 19.93157 = 5102.48 */
	ck_assert_uint_eq(log2_256(UINT64_MAX), (64 << 8) - 1);
}
END_TEST

START_TEST(never_falls)
{
	uint64_t n;

	for (n = 1; n < 100000; n++)
		ck_assert_uint_le(log2_256(n), log2_256(n + 1));
}
END_TEST

UNIT_MAIN("log2")
{
	tcase_add_test(unit, powers_of_two_are_whole);
	tcase_add_test(unit, fractions_are_cut);
	tcase_add_test(unit, never_falls);
}
