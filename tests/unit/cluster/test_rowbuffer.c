#include "../unit.h"
#include "rowbuffer.h"

START_TEST(gives_lines_back)
{
	struct rowbuffer h = { 0 };

	rowbuffer_add(&h, bytes_of("a\t1"));
	rowbuffer_add(&h, bytes_of(""));
	rowbuffer_add(&h, bytes_of("b"));
	ck_assert_uint_eq(h.n, 3);
	ck_assert_bytes(rowbuffer_line(&h, 0), "a\t1");
	ck_assert_bytes(rowbuffer_line(&h, 1), "");
	ck_assert_bytes(rowbuffer_line(&h, 2), "b");
	rowbuffer_clear(&h);
	ck_assert_uint_eq(h.n, 0);
	rowbuffer_add(&h, bytes_of("c"));
	ck_assert_bytes(rowbuffer_line(&h, 0), "c");
	rowbuffer_free(&h);
	rowbuffer_free(&h);
}
END_TEST

UNIT_MAIN("rowbuffer")
{
	tcase_add_test(unit, gives_lines_back);
}
