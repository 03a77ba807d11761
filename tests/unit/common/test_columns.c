#include "../unit.h"
#include "buf.h"
#include "columns.h"
#include "in.h"

static struct columns columns;
static struct tsv fields;
static struct out out;

/* Three columns of input, and TWO more that the program owns. */
static void
setup(void)
{
	memset(&columns, 0, sizeof columns);
	unit_enter_scratch();
	out_open(&out, "f");
	columns_by_header(&columns, bytes_of("id\ttext\tnote"));
	columns_own(&columns, "sent");
	columns_own(&columns, "para");
}

static void
put(const char *line)
{
	tsv_split(&fields, bytes_of(line));
	columns_put_row(&columns, bytes_of(line), &fields, &out);
}

static void
check_output(const char *want)
{
	struct buf got = { 0 };

	out_close(&out);
	ck_assert(in_slurp("f", 1 << 20, &got));
	buf_byte(&got, '\0');
	ck_assert_str_eq((const char *)got.p, want);
	buf_free(&got);
	columns_free(&columns);
	tsv_free(&fields);
}

START_TEST(sets_columns_in_any_order)
{
	setup();
	put("a\tb\tc");
	columns_set_number(&columns, 3, 7);
	columns_set(&columns, 1, bytes_of("x\ty"));
	put("a\tb\tc");
	columns_set_plain(&columns, 1, bytes_of("z"));
	columns_set_number(&columns, 3, 18446744073709551615u);
	columns_set_number(&columns, 4, 100);
	put("a\tb\tc");
	columns_set_number(&columns, 4, 99);
	put("a\tb\tc");
	check_output("a\tb\tc\t\t\na\tx\\ty\tc\t7\t\na\tz\tc\t18446744073709551615\t100\na\tb\tc\t\t99\n");
}
END_TEST

/* The value that was set last counts, however often columns were set, and nothing of a row stays for the next. */
START_TEST(sets_a_column_more_than_once)
{
	size_t round, i;

	setup();
	for (round = 0; round < 3; round++) {
		for (i = 0; i < 4 * round + 5; i++)
			columns_set(&columns, 2, bytes_of("old"));
		ck_assert(!columns_is_set(&columns, 1));
		columns_set_plain(&columns, 1, bytes_of("new"));
		columns_set(&columns, 2, bytes_of("last\\"));
		ck_assert(columns_is_set(&columns, 1));
		ck_assert_uint_eq(columns_row_length(&columns, &fields, 0), 13);
		put("a\tb\tc");
		put("a\tb\tc");
	}
	check_output("a\tnew\tlast\\\\\t\t\na\tb\tc\t\t\n"
	    "a\tnew\tlast\\\\\t\t\na\tb\tc\t\t\na\tnew\tlast\\\\\t\t\na\tb\tc\t\t\n");
}
END_TEST

START_TEST(forgets_what_was_set)
{
	setup();
	columns_set(&columns, 0, bytes_of("x"));
	columns_forget(&columns);
	columns_set(&columns, 1, bytes_of(""));
	put("a\tb\tc");
	columns_set(&columns, 0, bytes_of("y"));
	put("a\tb\tc");
	check_output("a\t\tc\t\t\ny\tb\tc\t\t\n");
}
END_TEST

START_TEST(numbers_of_every_length)
{
	static const unsigned long long numbers[] = {
		0, 9, 10, 99, 100, 4294967295u, 4294967296u, 42949672959u, 10000000000000000000u
	};
	size_t i, length;
	char text[32];

	for (i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		setup();
		columns_set_number(&columns, 4, numbers[i]);
		length = (size_t)snprintf(text, sizeof text, "a\tb\tc\t\t%llu\n", numbers[i]);
		tsv_split(&fields, bytes_of("a\tb\tc"));
		ck_assert_uint_eq(columns_row_length(&columns, &fields, -1), length - 1);
		put("a\tb\tc");
		check_output(text);
	}
}
END_TEST

START_TEST(columns_have_names_and_places)
{
	setup();
	columns_put_header(&columns, &out);
	ck_assert_uint_eq(columns.n_input, 3);
	ck_assert_int_eq(columns_find(&columns, "id"), 0);
	ck_assert_int_eq(columns_find(&columns, "note"), 2);
	ck_assert_int_eq(columns_find(&columns, "sent"), -1);
	ck_assert_int_eq(columns_find(&columns, "no"), -1);
	ck_assert_int_eq(columns_own(&columns, "id"), 0);
	ck_assert_int_eq(columns_own(&columns, "text"), 1);
	ck_assert_int_eq(columns_own(&columns, "para"), 4);
	ck_assert_uint_eq(columns.n, 5);
	ck_assert_int_eq(columns_own(&columns, "more"), 5);
	columns_own_only(&columns);
	ck_assert_int_eq(columns_own(&columns, "text"), 6);
	ck_assert_int_eq(columns_own(&columns, "rank"), 7);
	columns_put_header(&columns, &out);
	put("a\tb\tc");
	columns_set(&columns, 7, bytes_of("x"));
	columns_set(&columns, 0, bytes_of("y"));	/* not of the output */
	put("a\tb\tc");
	columns_set(&columns, 6, bytes_of("\n"));
	ck_assert_uint_eq(columns_row_length(&columns, &fields, -1), 3);
	put("a\tb\tc");
	check_output("id\ttext\tnote\tsent\tpara\ntext\trank\n\t\n\tx\n\\n\t\n");
}
END_TEST

/* Of any kind, more often than there was room for at first. */
START_TEST(sets_many_values_in_one_row)
{
	size_t i;

	setup();
	for (i = 0; i < 100; i++)
		columns_set_plain(&columns, 1, bytes_of(i < 99 ? "old" : "new"));
	for (i = 0; i < 100; i++)
		columns_set_number(&columns, 3, i);
	put("a\tb\tc");
	check_output("a\tnew\tc\t99\t\n");
}
END_TEST

/* A value to escape, and then none: a row is put together in either way. */
START_TEST(rows_without_escapes_follow_rows_with_them)
{
	setup();
	columns_set(&columns, 1, bytes_of("x\ty"));
	put("a\tb\tc");
	columns_set_plain(&columns, 1, bytes_of("x\ty"));	/* by its promise, nothing to escape */
	put("a\tb\tc");
	check_output("a\tx\\ty\tc\t\t\na\tx\ty\tc\t\t\n");
}
END_TEST

START_TEST(a_column_that_comes_later_is_in_the_rows_after_it)
{
	int more;

	setup();
	columns_set_plain(&columns, 3, bytes_of("x"));
	put("a\tb\tc");
	more = columns_own(&columns, "more");
	columns_set_plain(&columns, 3, bytes_of("y"));
	put("a\tb\tc");
	columns_set_plain(&columns, more, bytes_of("z"));
	put("a\tb\tc");
	check_output("a\tb\tc\tx\t\na\tb\tc\ty\t\t\na\tb\tc\t\t\tz\n");
}
END_TEST

START_TEST(an_empty_place_of_the_list_is_a_column_without_a_name)
{
	setup();
	columns_free(&columns);
	columns_by_list(&columns, ",text", 2);
	ck_assert_int_eq(columns_find(&columns, "text"), 1);
	columns_set(&columns, 0, bytes_of("x"));
	put("a\tb");
	check_output("x\tb\n");
}
END_TEST

START_TEST(columns_by_a_list_may_have_no_name)
{
	setup();
	columns_free(&columns);
	columns_by_list(&columns, "id,,text,more", 5);
	ck_assert_uint_eq(columns.n_input, 5);
	ck_assert_int_eq(columns_find(&columns, "id"), 0);
	ck_assert_int_eq(columns_find(&columns, "text"), 2);
	ck_assert_int_eq(columns_find(&columns, "more"), 3);
	columns_set(&columns, 4, bytes_of("x"));
	put("a\tb\tc\td\te");
	check_output("a\tb\tc\td\tx\n");
}
END_TEST

static void
by_list(const char *list, size_t n)
{
	columns_by_list(&columns, list, n);
}

START_TEST(refuses_a_name_that_is_there_twice) { by_list("id,text,id", 3); } END_TEST
START_TEST(refuses_what_is_no_name) { by_list("id,Text", 2); } END_TEST

/* Each byte that is set may need two, and each column a TAB. */
START_TEST(tells_when_a_row_may_be_too_long)
{
	setup();
	tsv_split(&fields, bytes_of("a\tb\tc"));
	ck_assert_uint_eq(columns_row_length(&columns, &fields, -1), 7);
	ck_assert_uint_eq(columns_row_length(&columns, &fields, 1), 6);
	ck_assert(!columns_row_may_exceed(&columns, bytes_of("a\tb\tc"), 10));
	ck_assert(columns_row_may_exceed(&columns, bytes_of("a\tb\tc"), 9));
	columns_set(&columns, 1, bytes_of("\\\\"));
	ck_assert_uint_eq(columns_row_length(&columns, &fields, -1), 10);
	ck_assert_uint_eq(columns_row_length(&columns, &fields, 1), 10);
	columns_set_plain(&columns, 3, bytes_of("xyz"));
	ck_assert(!columns_row_may_exceed(&columns, bytes_of("a\tb\tc"), 20));
	ck_assert(columns_row_may_exceed(&columns, bytes_of("a\tb\tc"), 19));
	columns_set_number(&columns, 4, 7);
	ck_assert(!columns_row_may_exceed(&columns, bytes_of("a\tb\tc"), 60));
	ck_assert(columns_row_may_exceed(&columns, bytes_of("a\tb\tc"), 59));
	columns_forget(&columns);
	ck_assert(!columns_is_set(&columns, 1));
	ck_assert(!columns_row_may_exceed(&columns, bytes_of("a\tb\tc"), 10));
	columns_set_plain(&columns, 1, bytes_of("x"));
	put("a\tb\tc");
	check_output("a\tx\tc\t\t\n");
}
END_TEST

/* A value longer than the buffer of the output is escaped piece by piece. */
START_TEST(long_values_are_whole)
{
	enum { LENGTH = 3 * OUT_SIZE / 2 };
	static char value[LENGTH], want[2 * LENGTH + 16];
	size_t i, n;

	setup();
	memset(value, '\t', sizeof value);
	n = (size_t)sprintf(want, "a\t");
	for (i = 0; i < sizeof value; i++)
		n += (size_t)sprintf(want + n, "\\t");
	strcpy(want + n, "\tc\t\t\n");
	columns_set(&columns, 1, (struct bytes){ (unsigned char *)value, sizeof value });
	put("a\tb\tc");
	check_output(want);
}
END_TEST

UNIT_MAIN("columns")
{
	tcase_add_test(unit, numbers_of_every_length);
	tcase_add_test(unit, columns_have_names_and_places);
	tcase_add_test(unit, columns_by_a_list_may_have_no_name);
	tcase_add_exit_test(unit, refuses_a_name_that_is_there_twice, 2);
	tcase_add_exit_test(unit, refuses_what_is_no_name, 2);
	tcase_add_test(unit, tells_when_a_row_may_be_too_long);
	tcase_add_test(unit, long_values_are_whole);
	tcase_add_test(unit, sets_columns_in_any_order);
	tcase_add_test(unit, sets_a_column_more_than_once);
	tcase_add_test(unit, forgets_what_was_set);
	tcase_add_test(unit, sets_many_values_in_one_row);
	tcase_add_test(unit, rows_without_escapes_follow_rows_with_them);
	tcase_add_test(unit, a_column_that_comes_later_is_in_the_rows_after_it);
	tcase_add_test(unit, an_empty_place_of_the_list_is_a_column_without_a_name);
}
