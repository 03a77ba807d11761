#include <poll.h>

#include "../unit.h"
#include "buf.h"
#include "in.h"

/* A file in the working folder that holds TEXT; returns NAME. */
static char *
file_of(char *name, struct bytes text)
{
	FILE *f = fopen(name, "wb");

	ck_assert_ptr_nonnull(f);
	ck_assert_uint_eq(fwrite(text.p, 1, text.n, f), text.n);
	ck_assert_int_eq(fclose(f), 0);
	return name;
}

/* What in_next() gives, written down: FILE:LINE=TEXT, pieces of a long line marked < and >. */
static void
transcribe(char **files, size_t max_line, struct buf *to)
{
	struct in in;
	struct bytes line;
	enum in_kind kind;

	in_open(&in, files, max_line);
	while ((kind = in_next(&in, &line)) != IN_END) {
		buf_printf(to, "%s:%llu%c", in.name, in.line, "?=<>"[kind]);
		buf_bytes(to, line);
		buf_byte(to, ' ');
	}
	in_close(&in);
}

START_TEST(numbers_lines_by_file)
{
	char a[] = "a", empty[] = "empty", b[] = "b", *files[] = { NULL, NULL, NULL, NULL };
	struct buf got = { 0 };

	unit_enter_scratch();
	files[0] = file_of(a, bytes_of("one\n\nthree"));
	files[1] = file_of(empty, bytes_of(""));
	files[2] = file_of(b, bytes_of("\n"));
	transcribe(files, 100, &got);
	ck_assert_bytes(buf_view(&got), "a:1=one a:2= a:3=three b:1= ");
	buf_free(&got);
}
END_TEST

START_TEST(closes_what_it_opened)
{
	char a[] = "a", b[] = "b", *files[] = { a, b, NULL };
	struct buf got = { 0 };
	struct bytes line;
	struct in in;
	int lowest;

	unit_enter_scratch();
	file_of(a, bytes_of("1\n2\n"));
	file_of(b, bytes_of("3\n"));
	lowest = dup(STDIN_FILENO);
	close(lowest);
	transcribe(files, 100, &got);
	ck_assert_bytes(buf_view(&got), "a:1=1 a:2=2 b:1=3 ");
	ck_assert(in_slurp(a, 100, &got));
	in_open(&in, files, 100);
	ck_assert_int_eq(in_next(&in, &line), IN_LINE);
	in_close(&in);
	ck_assert_int_eq(dup(STDIN_FILENO), lowest);
	close(lowest);
	buf_free(&got);
}
END_TEST

START_TEST(slurps_after_what_is_there)
{
	struct buf text = { 0 };
	char name[] = "f";

	unit_enter_scratch();
	file_of(name, bytes_of("12345"));
	buf_str(&text, "abc");
	ck_assert(in_slurp(name, 5, &text));
	ck_assert_bytes(buf_view(&text), "abc12345");
	buf_free(&text);
}
END_TEST

START_TEST(gives_a_long_line_in_pieces)
{
	char name[] = "f", *files[] = { NULL, NULL };
	struct buf text = { 0 }, pieces = { 0 };
	struct in in;
	struct bytes line;
	enum in_kind kind;
	size_t i;

	unit_enter_scratch();
	buf_str(&text, "short\n");
	for (i = 0; i < 300000; i++)
		buf_byte(&text, (unsigned char)('a' + i % 26));
	buf_str(&text, "\nlast");
	files[0] = file_of(name, buf_view(&text));
	in_open(&in, files, 1000);
	ck_assert_int_eq(in_next(&in, &line), IN_LINE);
	while ((kind = in_next(&in, &line)) == IN_LONG) {
		ck_assert_uint_eq(in.line, 2);
		buf_bytes(&pieces, line);
	}
	ck_assert_int_eq(kind, IN_LONG_END);
	buf_bytes(&pieces, line);
	ck_assert_uint_eq(pieces.n, 300000);
	ck_assert_mem_eq(pieces.p, text.p + 6, pieces.n);
	ck_assert_uint_le(in.cap, 256 * 1024);
	ck_assert_int_eq(in_next(&in, &line), IN_LINE);
	ck_assert_bytes(line, "last");
	ck_assert_uint_eq(in.line, 3);
	ck_assert_int_eq(in_next(&in, &line), IN_END);
	in_close(&in);
	buf_free(&text);
	buf_free(&pieces);
}
END_TEST

/* The buffer grows for a line, and a read goes on after what is there. */
START_TEST(lines_longer_than_the_buffer_are_whole)
{
	static const size_t lengths[] = { 10, 33000, 70000, 0, 40000, 200000, 65536, 65535, 1, 300000 };
	char name[] = "f", *files[] = { NULL, NULL };
	struct buf text = { 0 };
	struct bytes line;
	struct in in;
	size_t i, n, at = 0;

	unit_enter_scratch();
	for (i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		for (n = 0; n < lengths[i]; n++)
			buf_byte(&text, (unsigned char)('a' + (n * 7 + i) % 26));
		buf_byte(&text, '\n');
	}
	files[0] = file_of(name, buf_view(&text));
	in_open(&in, files, 300000);
	for (i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		ck_assert_int_eq(in_next(&in, &line), IN_LINE);
		ck_assert_uint_eq(line.n, lengths[i]);
		ck_assert(line.n == 0 || memcmp(line.p, text.p + at, line.n) == 0);
		ck_assert_uint_eq(in.line, i + 1);
		at += line.n + 1;
	}
	ck_assert_int_eq(in_next(&in, &line), IN_END);
	in_close(&in);
	buf_free(&text);
}
END_TEST

START_TEST(standard_input_is_read_where_it_is_named_or_nothing_is)
{
	char a[] = "a", dash[] = "-", *files[] = { a, dash, a, NULL }, *none[] = { NULL };
	struct buf got = { 0 };

	unit_enter_scratch();
	file_of(a, bytes_of("1\n"));
	ck_assert_ptr_nonnull(freopen(file_of(dash, bytes_of("2\n3")), "r", stdin));
	transcribe(files, 100, &got);
	ck_assert_bytes(buf_view(&got), "a:1=1 standard input:1=2 standard input:2=3 a:1=1 ");
	buf_clear(&got);
	ck_assert_int_eq(lseek(STDIN_FILENO, 0, SEEK_SET), 0);
	transcribe(none, 100, &got);
	ck_assert_bytes(buf_view(&got), "standard input:1=2 standard input:2=3 ");
	buf_clear(&got);
	ck_assert_int_eq(lseek(STDIN_FILENO, 0, SEEK_SET), 0);
	ck_assert(in_slurp("-", 3, &got));
	ck_assert_bytes(buf_view(&got), "2\n3");
	ck_assert_int_eq(lseek(STDIN_FILENO, 0, SEEK_SET), 0);	/* it is not closed */
	buf_free(&got);
}
END_TEST

START_TEST(the_limit_itself_is_allowed)
{
	char name[] = "f", *files[] = { NULL, NULL };
	struct buf got = { 0 };

	unit_enter_scratch();
	files[0] = file_of(name, bytes_of("1234\n12345\n1234"));
	transcribe(files, 4, &got);
	ck_assert_bytes(buf_view(&got), "f:1=1234 f:2>12345 f:3=1234 ");
	buf_free(&got);
}
END_TEST

START_TEST(a_long_line_may_end_with_the_file)
{
	char name[] = "f", *files[] = { NULL, NULL };
	struct buf got = { 0 };

	unit_enter_scratch();
	files[0] = file_of(name, bytes_of("12345"));
	transcribe(files, 4, &got);
	ck_assert_bytes(buf_view(&got), "f:1<12345 f:1> ");
	buf_free(&got);
}
END_TEST

START_TEST(a_missing_file_ends_the_program)
{
	char missing[] = "/nonexistent/file", *files[] = { missing, NULL };
	struct buf got = { 0 };

	transcribe(files, 100, &got);
}
END_TEST

START_TEST(a_folder_ends_the_program)
{
	char folder[] = "/", *files[] = { folder, NULL };
	struct buf got = { 0 };

	transcribe(files, 100, &got);
}
END_TEST

static void
count_call(void *arg)
{
	++*(int *)arg;
}

/* Before a read that would wait the caller hears of it; before one that would not, it does not. */
START_TEST(tells_before_it_waits)
{
	int fd[2], calls = 0;
	char name[32], *files[] = { name, NULL };
	struct bytes line;
	struct in in;

	ck_assert_int_eq(pipe(fd), 0);
	snprintf(name, sizeof name, "/dev/fd/%d", fd[0]);
	ck_assert_int_eq(write(fd[1], "one\ntwo\n", 8), 8);
	in_open(&in, files, 100);
	in.before_block = count_call;
	in.arg = &calls;
	ck_assert_int_eq(in_next(&in, &line), IN_LINE);
	ck_assert_int_eq(in_next(&in, &line), IN_LINE);
	ck_assert_int_eq(calls, 0);
	if (fork() == 0) {
		poll(NULL, 0, 200);
		ck_assert_int_eq(write(fd[1], "three\n", 6), 6);
		_exit(0);
	}
	ck_assert_int_eq(in_next(&in, &line), IN_LINE);
	ck_assert_bytes(line, "three");
	ck_assert_int_ge(calls, 1);
	in_close(&in);
}
END_TEST

START_TEST(slurps_up_to_a_limit)
{
	struct buf text = { 0 };
	char name[] = "f", *file;

	unit_enter_scratch();
	file = file_of(name, bytes_of("12345"));
	ck_assert(in_slurp(file, 5, &text));
	ck_assert_bytes(buf_view(&text), "12345");
	buf_clear(&text);
	ck_assert(!in_slurp(file, 4, &text));
	buf_free(&text);
}
END_TEST

UNIT_MAIN("in")
{
	tcase_add_test(unit, numbers_lines_by_file);
	tcase_add_test(unit, closes_what_it_opened);
	tcase_add_test(unit, slurps_after_what_is_there);
	tcase_add_test(unit, gives_a_long_line_in_pieces);
	tcase_add_test(unit, the_limit_itself_is_allowed);
	tcase_add_test(unit, a_long_line_may_end_with_the_file);
	tcase_add_exit_test(unit, a_missing_file_ends_the_program, 2);
	tcase_add_exit_test(unit, a_folder_ends_the_program, 2);
	tcase_add_test(unit, tells_before_it_waits);
	tcase_add_test(unit, slurps_up_to_a_limit);
	tcase_add_test(unit, lines_longer_than_the_buffer_are_whole);
	tcase_add_test(unit, standard_input_is_read_where_it_is_named_or_nothing_is);
}
