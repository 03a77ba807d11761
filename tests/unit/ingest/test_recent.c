#include "../unit.h"
#include "recent.h"

START_TEST(the_last_ones_are_held)
{
	struct recent r = { { NULL, 0, 0 }, { NULL, 0, 0 } };
	uint64_t i;

	ck_assert_ptr_null(recent_find(&r, 1));
	*recent_add(&r, 1) = 7;
	ck_assert_uint_eq(*recent_add(&r, 1), 7);
	for (i = 2; i <= 2 * RECENT_N; i++)
		*recent_add(&r, i) = i;
	ck_assert_uint_eq(*recent_find(&r, 1), 7);	/* two tables are full */
	recent_add(&r, i);
	ck_assert_ptr_null(recent_find(&r, 1));
	ck_assert_ptr_null(recent_find(&r, RECENT_N));
	ck_assert_uint_eq(*recent_find(&r, RECENT_N + 1), RECENT_N + 1);
	recent_free(&r);
	ck_assert_ptr_null(recent_find(&r, RECENT_N + 1));
}
END_TEST

UNIT_MAIN("recent")
{
	tcase_add_test(unit, the_last_ones_are_held);
}
