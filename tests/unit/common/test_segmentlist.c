#include <sys/stat.h>

#include "../unit.h"
#include "segments.h"

static const struct segments_kind kind = { "numbers", "test numbers 1", "base=10", 0 };
static struct segments segments;

static void
set_up(void)
{
	unit_enter_scratch();
	memset(&segments, 0, sizeof segments);
}

static void
run(const char *record)
{
	segments_open(&segments, "state", &kind);
	segments_append(&segments, bytes_of(record));
	segments_commit(&segments);
	segments_close(&segments);
}

static void
make_file(const char *path)
{
	FILE *f = fopen(path, "w");

	ck_assert_ptr_nonnull(f);
	fputs("not a segment\n", f);
	ck_assert_int_eq(fclose(f), 0);
}

START_TEST(other_files_are_left_alone)
{
	static const char *const others[] = {
		"state/numbers.1-1", "state/numbers.00000002-00000002x", "state/numbers.00000002", "state/numbers.x",
		"state/numbersX00000002-00000002", "state/number.00000002-00000002", "state/numbers",
		"state/more.00000002-00000002", "state/numbers.00000002-2"
	};
	struct stat st;
	size_t i;

	run("1");
	for (i = 0; i < sizeof others / sizeof others[0]; i++)
		make_file(others[i]);
	run("2");
	segments_open(&segments, "state", &kind);
	ck_assert_uint_eq(segments_count(&segments), 2);
	ck_assert_uint_eq(segments_check(&segments), 2);
	segments_close(&segments);
	for (i = 0; i < sizeof others / sizeof others[0]; i++)
		ck_assert_msg(stat(others[i], &st) == 0 && st.st_size == 14, "%s", others[i]);
}
END_TEST

START_TEST(a_segment_with_the_name_of_another_ends_the_program)
{
	run("1");
	ck_assert_int_eq(rename("state/numbers.00000001-00000001", "state/numbers.00000002-00000002"), 0);
	segments_open(&segments, "state", &kind);
}
END_TEST

START_TEST(a_segment_that_says_it_is_part_of_more_ends_the_program)
{
	run("1");
	ck_assert_int_eq(rename("state/numbers.00000001-00000001", "state/numbers.00000001-00000002"), 0);
	segments_open(&segments, "state", &kind);
}
END_TEST

START_TEST(a_gap_between_segments_ends_the_program)
{
	run("1");
	run("2");
	run("3");
	ck_assert_int_eq(remove("state/numbers.00000002-00000002"), 0);
	segments_open(&segments, "state", &kind);
}
END_TEST

START_TEST(a_directory_that_cannot_be_made_ends_the_program)
{
	make_file("state");
	segments_open(&segments, "state/inner", &kind);
}
END_TEST

UNIT_MAIN("segmentlist")
{
	tcase_add_checked_fixture(unit, set_up, NULL);
	tcase_add_test(unit, other_files_are_left_alone);
	tcase_add_exit_test(unit, a_segment_with_the_name_of_another_ends_the_program, 2);
	tcase_add_exit_test(unit, a_segment_that_says_it_is_part_of_more_ends_the_program, 2);
	tcase_add_exit_test(unit, a_gap_between_segments_ends_the_program, 2);
	tcase_add_exit_test(unit, a_directory_that_cannot_be_made_ends_the_program, 2);
}
