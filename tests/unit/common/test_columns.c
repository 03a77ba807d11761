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

UNIT_MAIN("columns")
{
	tcase_add_test(unit, sets_columns_in_any_order);
	tcase_add_test(unit, sets_a_column_more_than_once);
	tcase_add_test(unit, forgets_what_was_set);
}
