#include "../unit.h"
#include "../../../bin/cluster/held.h"

START_TEST(gives_lines_back)
{
	struct held h = { 0 };

	held_add(&h, bytes_of("a\t1"));
	held_add(&h, bytes_of(""));
	held_add(&h, bytes_of("b"));
	ck_assert_uint_eq(h.n, 3);
	ck_assert_bytes(held_line(&h, 0), "a\t1");
	ck_assert_bytes(held_line(&h, 1), "");
	ck_assert_bytes(held_line(&h, 2), "b");
	held_clear(&h);
	ck_assert_uint_eq(h.n, 0);
	held_add(&h, bytes_of("c"));
	ck_assert_bytes(held_line(&h, 0), "c");
	held_free(&h);
	held_free(&h);
}
END_TEST

UNIT_MAIN("held")
{
	tcase_add_test(unit, gives_lines_back);
}
