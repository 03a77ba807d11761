#include "../unit.h"
#include "intern.h"

START_TEST(keys_are_numbered_as_they_are_met)
{
	struct intern k = { 0 };
	uint64_t i;
	size_t right = 0;

	ck_assert_uint_eq(intern_number(&k, 7), 0);
	ck_assert_uint_eq(intern_number(&k, 0), 1);
	ck_assert_uint_eq(intern_number(&k, 7), 0);
	ck_assert_uint_eq(k.n, 2);
	for (i = 0; i < 100000; i++)
		right += intern_number(&k, 1000 + i * i) == 2 + i;
	for (i = 0; i < 100000; i++)
		right += intern_number(&k, 1000 + i * i) == 2 + i;
	ck_assert_uint_eq(right, 200000);
	ck_assert_uint_eq(k.n, 100002);
	intern_free(&k);
	ck_assert_uint_eq(intern_number(&k, 7), 0);
	intern_free(&k);
}
END_TEST

static void
fill(struct intern *k, uint64_t n)
{
	uint64_t i;

	intern_clear(k);
	for (i = 0; i < n; i++)
		ck_assert_uint_eq(intern_number(k, i * 3 + n), i);
}

START_TEST(cleared_it_numbers_from_the_start)
{
	struct intern k = { 0 };

	intern_clear(&k);
	ck_assert_uint_eq(k.slots, 0);
	fill(&k, 5);
	fill(&k, 4);
	ck_assert_uint_eq(k.n, 4);
	ck_assert_uint_eq(intern_number(&k, 5), 4);
	intern_free(&k);
}
END_TEST

START_TEST(many_keys_once_do_not_make_each_clearing_slow)
{
	struct intern k = { 0 };

	fill(&k, 768);		/* three quarters of 1,024 slots */
	fill(&k, 1);
	fill(&k, 1);
	ck_assert_uint_eq(k.slots, 1024);
	fill(&k, 769);
	fill(&k, 128);
	fill(&k, 127);
	ck_assert_uint_eq(k.slots, 2048);	/* 16 for each of 128 */
	fill(&k, 1);
	ck_assert_uint_eq(k.slots, 16);
	intern_free(&k);
}
END_TEST

UNIT_MAIN("intern")
{
	tcase_add_test(unit, keys_are_numbered_as_they_are_met);
	tcase_add_test(unit, cleared_it_numbers_from_the_start);
	tcase_add_test(unit, many_keys_once_do_not_make_each_clearing_slow);
}
