#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "../unit.h"
#include "diag.h"

/* Standard error goes to a file, which is read back. */
static FILE *
capture(void)
{
	FILE *f = tmpfile();

	ck_assert_ptr_nonnull(f);
	ck_assert_int_ge(dup2(fileno(f), STDERR_FILENO), 0);
	return f;
}

START_TEST(a_message_names_the_program)
{
	char line[80] = "";
	FILE *f = capture();

	diag_warn("%s:%d: %s", "feed.tsv", 12, "3 fields, expected 6");
	rewind(f);
	ck_assert_ptr_nonnull(fgets(line, sizeof line, f));
	ck_assert_str_eq(line, "test: feed.tsv:12: 3 fields, expected 6\n");
}
END_TEST

START_TEST(dying_is_not_done)
{
	diag_die("no");
}
END_TEST

START_TEST(dying_of_an_error_is_not_done)
{
	errno = ENOENT;
	diag_die_errno("file");
}
END_TEST

START_TEST(the_program_names_itself_once)
{
	ck_assert_str_eq(diag_program(), "test");
	diag_set_program("other");
	ck_assert_str_eq(diag_program(), "other");
}
END_TEST

UNIT_MAIN("diag")
{
	tcase_add_test(unit, the_program_names_itself_once);
	tcase_add_test(unit, a_message_names_the_program);
	tcase_add_exit_test(unit, dying_is_not_done, EXIT_NOT_DONE);
	tcase_add_exit_test(unit, dying_of_an_error_is_not_done, EXIT_NOT_DONE);
}
