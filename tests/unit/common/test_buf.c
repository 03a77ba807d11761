#include "../unit.h"
#include "buf.h"
#include "mem.h"

START_TEST(starts_empty_and_grows)
{
	struct buf b = { 0 };
	size_t i, right = 0;

	ck_assert_uint_eq(buf_view(&b).n, 0);
	for (i = 0; i < 100000; i++)
		buf_byte(&b, (unsigned char)('a' + i % 26));
	ck_assert_uint_eq(b.n, 100000);
	for (i = 0; i < b.n; i++)
		right += b.p[i] == 'a' + i % 26;
	ck_assert_uint_eq(right, 100000);
	buf_free(&b);
	ck_assert_ptr_null(b.p);
	ck_assert_uint_eq(b.cap, 0);
}
END_TEST

START_TEST(puts_pieces_one_after_another)
{
	struct buf b = { 0 };

	buf_str(&b, "one ");
	buf_put(&b, "two\0three", 9);
	buf_put(&b, NULL, 0);
	ck_assert_uint_eq(b.n, 13);
	ck_assert_mem_eq(b.p, "one two\0three", 13);
	buf_clear(&b);
	buf_printf(&b, "%d/%s", 42, "x");
	buf_bytes(&b, bytes_of("!"));
	buf_number(&b, 0);
	buf_number(&b, 18446744073709551615ULL);
	ck_assert_bytes(buf_view(&b), "42/x!018446744073709551615");
	buf_free(&b);
}
END_TEST

START_TEST(prints_more_than_it_holds)
{
	struct buf b = { 0 };

	buf_printf(&b, "%0500d", 7);
	ck_assert_uint_eq(b.n, 500);
	ck_assert_uint_eq(b.p[0], '0');
	ck_assert_uint_eq(b.p[499], '7');
	buf_free(&b);
}
END_TEST

START_TEST(a_size_beyond_memory_ends_the_program)
{
	static struct buf b;

	buf_byte(&b, 'x');
	buf_reserve(&b, SIZE_MAX);
}
END_TEST

START_TEST(an_overflowing_product_ends_the_program)
{
	mem_resize(NULL, SIZE_MAX / 2, 3);
}
END_TEST

START_TEST(arrays_at_least_double)
{
	size_t cap = 0, before, changes = 0, n;
	int *item = NULL;

	for (n = 1; n <= 1000; n++) {
		before = cap;
		item = mem_grow(item, &cap, n, sizeof *item);
		ck_assert_uint_ge(cap, n);
		changes += cap != before;
	}
	ck_assert_uint_le(changes, 9);
	free(item);
}
END_TEST

START_TEST(orders_bytes_as_strcmp)
{
	ck_assert_int_lt(bytes_compare(bytes_of("a"), bytes_of("b")), 0);
	ck_assert_int_lt(bytes_compare(bytes_of("a"), bytes_of("aa")), 0);
	ck_assert_int_gt(bytes_compare(bytes_of("\xC3\xA9"), bytes_of("z")), 0);
	ck_assert_int_eq(bytes_compare(bytes_of(""), bytes_of("")), 0);
	ck_assert(bytes_starts(bytes_of("newsmill"), bytes_of("news")));
	ck_assert(!bytes_starts(bytes_of("new"), bytes_of("news")));
}
END_TEST

UNIT_MAIN("buf")
{
	tcase_add_test(unit, starts_empty_and_grows);
	tcase_add_test(unit, puts_pieces_one_after_another);
	tcase_add_test(unit, prints_more_than_it_holds);
	tcase_add_exit_test(unit, a_size_beyond_memory_ends_the_program, 2);
	tcase_add_exit_test(unit, an_overflowing_product_ends_the_program, 2);
	tcase_add_test(unit, arrays_at_least_double);
	tcase_add_test(unit, orders_bytes_as_strcmp);
}
