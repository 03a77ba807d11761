#include <sys/wait.h>

#include "../unit.h"
#include "buf.h"
#include "in.h"
#include "out.h"

static bool
exists(const char *file)
{
	return access(file, F_OK) == 0;
}

START_TEST(writes_all_bytes_in_order)
{
	struct buf want = { 0 }, got = { 0 };
	struct out o;
	size_t i, n;

	unit_enter_scratch();
	out_open(&o, "f");
	for (i = 0; i < 3000; i++) {
		n = want.n;
		buf_printf(&want, "%zu,", i * i);
		out_put(&o, want.p + n, want.n - n);
		out_byte(&o, '\n');
		buf_byte(&want, '\n');
	}
	n = want.n;
	for (i = 0; i < 3 * OUT_SIZE; i++)
		buf_byte(&want, (unsigned char)i);
	out_put(&o, want.p + n, want.n - n);
	out_close(&o);
	ck_assert(in_slurp("f", SIZE_MAX / 2, &got));
	ck_assert(bytes_equal(buf_view(&want), buf_view(&got)));
	buf_free(&want);
	buf_free(&got);
}
END_TEST

START_TEST(a_file_appears_only_when_it_is_whole)
{
	struct out o;

	unit_enter_scratch();
	out_open(&o, "f");
	out_put(&o, "x", 1);
	out_flush(&o);
	ck_assert(!exists("f"));
	ck_assert(exists("f.part"));
	out_close(&o);
	ck_assert(exists("f"));
	ck_assert(!exists("f.part"));
}
END_TEST

START_TEST(an_older_file_stays_until_then)
{
	struct buf got = { 0 };
	struct out o;

	unit_enter_scratch();
	out_open(&o, "f");
	out_put(&o, "old", 3);
	out_close(&o);
	if (fork() == 0) {
		out_open(&o, "f");
		out_put(&o, "newer", 5);
		out_flush(&o);
		_exit(0);	/* as if the machine had stopped */
	}
	wait(NULL);
	ck_assert(in_slurp("f", 100, &got));
	ck_assert_bytes(buf_view(&got), "old");
	out_open(&o, "f");
	out_put(&o, "ne", 2);
	out_close(&o);
	buf_clear(&got);
	ck_assert(in_slurp("f", 100, &got));
	ck_assert_bytes(buf_view(&got), "ne");
	ck_assert(!exists("f.part"));
	buf_free(&got);
}
END_TEST

START_TEST(a_second_writer_is_refused)
{
	static struct out second;
	static struct out o;
	int status;

	unit_enter_scratch();
	out_open(&o, "f");
	if (fork() == 0) {
		out_open(&second, "f");
		_exit(0);
	}
	wait(&status);
	ck_assert(WIFEXITED(status));
	ck_assert_int_eq(WEXITSTATUS(status), 2);
	out_put(&o, "first", 5);
	out_close(&o);
	ck_assert(exists("f"));
}
END_TEST

START_TEST(a_full_disk_ends_the_program)
{
	struct out o;

	out_open(&o, "/dev/full");
	out_put(&o, "x", 1);
	out_close(&o);
}
END_TEST

START_TEST(a_missing_folder_ends_the_program)
{
	struct out o;

	out_open(&o, "/nonexistent/f");
}
END_TEST

UNIT_MAIN("out")
{
	tcase_add_test(unit, writes_all_bytes_in_order);
	tcase_add_test(unit, a_file_appears_only_when_it_is_whole);
	tcase_add_test(unit, an_older_file_stays_until_then);
	tcase_add_test(unit, a_second_writer_is_refused);
	tcase_add_exit_test(unit, a_full_disk_ends_the_program, 2);
	tcase_add_exit_test(unit, a_missing_folder_ends_the_program, 2);
}
