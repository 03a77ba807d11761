#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
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

START_TEST(closes_what_it_opened)
{
	struct out o;
	int lowest, i;

	unit_enter_scratch();
	ck_assert_int_eq(mkdir("d", 0777), 0);
	lowest = dup(STDIN_FILENO);
	close(lowest);
	for (i = 0; i < 2; i++) {
		out_open(&o, i == 0 ? "f" : "d/f");
		out_put(&o, "x", 1);
		out_close(&o);
		ck_assert(exists(i == 0 ? "f" : "d/f"));
	}
	ck_assert_int_eq(dup(STDIN_FILENO), lowest);
	close(lowest);
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

static mode_t
mode_of(const char *file)
{
	struct stat st;

	ck_assert_int_eq(lstat(file, &st), 0);
	return st.st_mode;
}

static void
write_one(const char *file)
{
	struct out o;

	out_open(&o, file);
	out_put(&o, "x", 1);
	out_close(&o);
}

START_TEST(a_replaced_file_keeps_its_mode)
{
	static const mode_t modes[] = { 0600, 0640, 0444, 0755 };
	size_t i;

	unit_enter_scratch();
	umask(027);
	write_one("f");
	ck_assert_uint_eq(mode_of("f") & 07777, 0640);
	for (i = 0; i < sizeof modes / sizeof *modes; i++) {
		chmod("f", modes[i]);
		write_one("f");
		ck_assert_uint_eq(mode_of("f") & 07777, modes[i]);
	}
}
END_TEST

/* What lies at f.part, and is not the rest of a run of ours, ends the program. */
START_TEST(a_planted_part_is_refused)
{
	int fd = -1;

	unit_enter_scratch();
	switch (_i) {
	case 0:
		fd = open("victim", O_WRONLY | O_CREAT, 0600);
		ck_assert_int_eq(symlink("victim", "f.part"), 0);
		break;
	case 1:
		ck_assert_int_eq(symlink("missing", "f.part"), 0);
		break;
	case 2:
		ck_assert_int_eq(mkfifo("f.part", 0600), 0);
		break;
	case 3:
		ck_assert_int_eq(mkdir("f.part", 0700), 0);
		break;
	}
	(void)fd;
	write_one("f");
}
END_TEST

START_TEST(a_part_with_another_name_is_left_to_that)
{
	struct buf got = { 0 };

	unit_enter_scratch();
	ck_assert_int_eq(mkdir("d", 0700), 0);
	write_one("d/f");
	ck_assert_int_eq(link("d/f", "f.part"), 0);
	ck_assert_int_eq(truncate("d/f", 3), 0);
	write_one("f");
	ck_assert(in_slurp("d/f", 100, &got));
	ck_assert_uint_eq(got.n, 3);
	ck_assert(!exists("f.part"));
	ck_assert(exists("f"));
	buf_free(&got);
}
END_TEST

START_TEST(a_fifo_with_a_reader_is_refused_too)
{
	unit_enter_scratch();
	ck_assert_int_eq(mkfifo("f.part", 0600), 0);
	ck_assert_int_ge(open("f.part", O_RDONLY | O_NONBLOCK), 0);
	write_one("f");
}
END_TEST

START_TEST(one_file_by_two_names)
{
	unit_enter_scratch();
	ck_assert_int_eq(mkdir("d", 0700), 0);
	ck_assert_int_eq(symlink("d", "e"), 0);
	ck_assert(out_is_same_file("f", "f"));
	ck_assert(out_is_same_file("f", "./f"));
	ck_assert(out_is_same_file("d/f", "e//f"));
	ck_assert(out_is_same_file("d/../f", "f"));
	ck_assert(!out_is_same_file("f", "g"));
	ck_assert(!out_is_same_file("f", "d/f"));
	ck_assert(!out_is_same_file("/dev/null", "/dev/null"));
	ck_assert(!out_is_same_file("none/f", "none/f"));
	write_one("f");
	ck_assert(out_is_same_file("f", "f"));
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

/* Copies what comes through FD to a file, at first so late that the pipe is full. */
static void
read_late(int fd)
{
	static char block[4096];
	FILE *to = fopen("got", "wb");
	ssize_t n;

	poll(NULL, 0, 20);
	while ((n = read(fd, block, sizeof block)) > 0)
		fwrite(block, 1, (size_t)n, to);
	_exit(fclose(to) != 0 || n < 0);
}

START_TEST(a_full_pipe_is_waited_for)
{
	struct buf want = { 0 }, got = { 0 };
	struct out o;
	int ends[2], status;
	size_t i;
	pid_t child;

	unit_enter_scratch();
	ck_assert_int_eq(pipe(ends), 0);
	ck_assert_int_ge(child = fork(), 0);
	if (child == 0) {
		close(ends[1]);
		read_late(ends[0]);
	}
	close(ends[0]);
	ck_assert_int_eq(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
	out_open(&o, NULL);
	o.fd = ends[1];
	for (i = 0; want.n < 5 * OUT_SIZE; i++)
		buf_printf(&want, "%zu\n", i);
	out_put(&o, want.p, want.n);
	out_close(&o);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	ck_assert(in_slurp("got", SIZE_MAX / 2, &got));
	ck_assert(bytes_equal(buf_view(&want), buf_view(&got)));
	buf_free(&want);
	buf_free(&got);
}
END_TEST

/* What the child's PATH ends with when it opens it: its exit status, and in "said" its message. */
static int
open_in_child(const char *path)
{
	struct out o;
	int status, said;
	pid_t child = fork();

	ck_assert_int_ge(child, 0);
	if (child == 0) {
		said = open("said", O_WRONLY | O_CREAT | O_TRUNC, 0666);
		dup2(said, STDERR_FILENO);
		out_open(&o, path);
		out_close(&o);
		_exit(0);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void
ck_assert_said(const char *want)
{
	struct buf got = { 0 };

	ck_assert(in_slurp("said", SIZE_MAX / 2, &got));
	buf_byte(&got, '\0');
	ck_assert_msg(strstr((const char *)got.p, want) != NULL, "'%s'", (const char *)got.p);
	buf_free(&got);
}

START_TEST(messages_tell_what_is_in_the_way)
{
	unit_enter_scratch();
	ck_assert_int_eq(symlink("elsewhere", "a.part"), 0);
	ck_assert_int_ne(open_in_child("a"), 0);
	ck_assert_said("a.part: not a temporary file of this program: remove it");
	ck_assert_int_eq(mkfifo("b.part", 0666), 0);
	ck_assert_int_ne(open_in_child("b"), 0);
	ck_assert_said("b.part: not a temporary file of this program: remove it");
	ck_assert_int_eq(mkdir("c.part", 0777), 0);
	ck_assert_int_ne(open_in_child("c"), 0);
	ck_assert_said("c.part: cannot make");
	ck_assert_int_ne(open_in_child("none/d"), 0);
	ck_assert_said("none/d.part: cannot make");
	ck_assert_int_eq(open_in_child("e"), 0);
	ck_assert(exists("e"));
}
END_TEST

START_TEST(a_left_part_is_begun_again)
{
	struct buf got = { 0 };
	struct out o;
	FILE *part;

	unit_enter_scratch();
	ck_assert_ptr_nonnull(part = fopen("f.part", "w"));
	fputs("what a killed run left", part);
	fclose(part);
	out_open(&o, "f");
	out_put(&o, "new", 3);
	out_close(&o);
	ck_assert(in_slurp("f", 100, &got));
	ck_assert_bytes(buf_view(&got), "new");
	buf_free(&got);
	out_open(&o, "g");
	out_close(&o);
	ck_assert(in_slurp("g", 100, &got));
	ck_assert_uint_eq(got.n, 0);
	buf_free(&got);
}
END_TEST

UNIT_MAIN("out")
{
	tcase_add_test(unit, writes_all_bytes_in_order);
	tcase_add_test(unit, closes_what_it_opened);
	tcase_add_test(unit, a_file_appears_only_when_it_is_whole);
	tcase_add_test(unit, an_older_file_stays_until_then);
	tcase_add_test(unit, a_second_writer_is_refused);
	tcase_add_test(unit, a_replaced_file_keeps_its_mode);
	tcase_add_loop_exit_test(unit, a_planted_part_is_refused, 2, 0, 4);
	tcase_add_test(unit, a_part_with_another_name_is_left_to_that);
	tcase_add_exit_test(unit, a_fifo_with_a_reader_is_refused_too, 2);
	tcase_add_test(unit, one_file_by_two_names);
	tcase_add_exit_test(unit, a_full_disk_ends_the_program, 2);
	tcase_add_exit_test(unit, a_missing_folder_ends_the_program, 2);
	tcase_add_test(unit, a_full_pipe_is_waited_for);
	tcase_add_test(unit, messages_tell_what_is_in_the_way);
	tcase_add_test(unit, a_left_part_is_begun_again);
}
