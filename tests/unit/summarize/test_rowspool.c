#include "../unit.h"
#include "rowspool.h"

START_TEST(rows_come_back_from_memory)
{
	struct rowspool s = { .file = NULL };
	uint64_t first = rowspool_add(&s, bytes_of("one")), second = rowspool_add(&s, bytes_of("two"));

	ck_assert_bytes(rowspool_get(&s, first, NULL), "one");
	ck_assert_bytes(rowspool_get(&s, second, NULL), "two");
	ck_assert_ptr_null(s.file);
	rowspool_free(&s);
}
END_TEST

START_TEST(those_beyond_the_memory_come_back_from_a_file)
{
	struct rowspool s = { .file = NULL };
	struct buf row = { NULL, 0, 0 }, scratch = { NULL, 0, 0 };
	uint64_t first = rowspool_add(&s, bytes_of("one")), second = 0, last = 0;
	size_t i;

	for (i = 0; i < ROWSPOOL_MEMORY / 2; i++)
		buf_byte(&row, (unsigned char)('a' + i % 26));
	for (i = 0; i < 4; i++)
		*(i == 0 ? &second : &last) = rowspool_add(&s, buf_view(&row));
	ck_assert_ptr_nonnull(s.file);
	ck_assert(s.tail.n <= ROWSPOOL_MEMORY);
	ck_assert_bytes(rowspool_get(&s, first, &scratch), "one");
	ck_assert(bytes_equal(rowspool_get(&s, second, &scratch), buf_view(&row)));
	ck_assert(bytes_equal(rowspool_get(&s, last, &scratch), buf_view(&row)));
	rowspool_free(&s);
	buf_free(&row);
	buf_free(&scratch);
}
END_TEST

UNIT_MAIN("rowspool")
{
	tcase_add_test(unit, rows_come_back_from_memory);
	tcase_add_test(unit, those_beyond_the_memory_come_back_from_a_file);
}
