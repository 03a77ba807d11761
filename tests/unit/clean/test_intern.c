#include "../unit.h"
#include "page/intern.h"

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

UNIT_MAIN("keys")
{
	tcase_add_test(unit, keys_are_numbered_as_they_are_met);
}
