#include "../unit.h"
#include "recenthashes.h"

START_TEST(the_last_ones_are_held)
{
	struct recenthashes r = { { NULL, 0, 0 }, { NULL, 0, 0 } };
	uint64_t i;

	ck_assert_ptr_null(recenthashes_find(&r, 1));
	*recenthashes_add(&r, 1) = 7;
	ck_assert_uint_eq(*recenthashes_add(&r, 1), 7);
	for (i = 2; i <= 2 * RECENTHASHES_N; i++)
		*recenthashes_add(&r, i) = i;
	ck_assert_uint_eq(*recenthashes_find(&r, 1), 7);	/* two tables are full */
	recenthashes_add(&r, i);
	ck_assert_ptr_null(recenthashes_find(&r, 1));
	ck_assert_ptr_null(recenthashes_find(&r, RECENTHASHES_N));
	ck_assert_uint_eq(*recenthashes_find(&r, RECENTHASHES_N + 1), RECENTHASHES_N + 1);
	recenthashes_free(&r);
	ck_assert_ptr_null(recenthashes_find(&r, RECENTHASHES_N + 1));
}
END_TEST

UNIT_MAIN("recenthashes")
{
	tcase_add_test(unit, the_last_ones_are_held);
}
