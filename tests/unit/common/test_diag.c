#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../unit.h"
#include "diag.h"

/* Standard error goes to a socket that keeps each write apart. */
static int
capture(void)
{
	int end[2];

	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, end), 0);
	ck_assert_int_ge(dup2(end[1], STDERR_FILENO), 0);
	return end[0];
}

/* What one write(2) held. */
static const char *
said(int end)
{
	static char line[8192];
	ssize_t n = recv(end, line, sizeof line - 1, MSG_DONTWAIT);

	line[n > 0 ? n : 0] = '\0';
	ck_assert_int_eq((int)strlen(line), n > 0 ? (int)n : 0);
	return line;
}

START_TEST(a_message_names_the_program_and_is_one_write)
{
	int end = capture();

	diag_warn("%s:%d: %s", "feed.tsv", 12, "3 fields, expected 6");
	ck_assert_str_eq(said(end), "test: feed.tsv:12: 3 fields, expected 6\n");
	ck_assert_str_eq(said(end), "");
}
END_TEST

START_TEST(what_a_terminal_would_obey_is_escaped)
{
	int end = capture();

	diag_warn("a\nb\tc\rd\033[31me\177f");
	ck_assert_str_eq(said(end), "test: a\\nb\tc\\rd\\x1B[31me\\x7Ff\n");
	diag_warn("\xC2\x9B" "1m \xE2\x80\xAE \xE2\x80\xA8 \x9B \xFF \\");
	ck_assert_str_eq(said(end), "test: \\xC2\\x9B" "1m \\xE2\\x80\\xAE \\xE2\\x80\\xA8 \\x9B \\xFF \\\n");
	diag_warn("пристань ü\xEF\xBF\xBD");
	ck_assert_str_eq(said(end), "test: пристань ü\xEF\xBF\xBD\n");
	diag_set_program("a\nb");
	diag_warn("x");
	ck_assert_str_eq(said(end), "a\\nb: x\n");
}
END_TEST

START_TEST(a_long_message_is_cut)
{
	static const size_t lengths[] = { 2990, 2999, 3000, 5000 };
	static char text[6000];
	const char *line;
	int end = capture();
	size_t i;

	for (i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		memset(text, 'x', lengths[i]);
		text[lengths[i]] = '\0';
		diag_warn("%s", text);
		line = said(end);
		ck_assert_uint_eq(strlen(line), strlen("test: ") + (lengths[i] < 3000 ? lengths[i] : 2999) + 1);
		ck_assert_str_eq(line + strlen(line) - 4, lengths[i] < 3000 ? "xxx\n" : "...\n");
		memset(text, 1, lengths[i]);
		diag_warn("%s", text);
		line = said(end);
		ck_assert_uint_eq(strlen(line), 4096);
		ck_assert_int_eq(line[4095], '\n');
	}
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

/* The message goes to a pipe, and is read after the program has died. */
START_TEST(an_error_is_named_after_the_message)
{
	char line[100];
	int end[2], status;
	ssize_t n;
	pid_t pid;

	ck_assert_int_eq(pipe(end), 0);
	pid = fork();
	ck_assert_int_ge(pid, 0);
	if (pid == 0) {
		dup2(end[1], STDERR_FILENO);
		errno = ENOENT;
		diag_die_errno("%s:%d", "file", 3);
	}
	ck_assert_int_eq(waitpid(pid, &status, 0), pid);
	ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == EXIT_NOT_DONE);
	n = read(end[0], line, sizeof line - 1);
	ck_assert_int_gt((int)n, 0);
	line[n] = '\0';
	ck_assert_uint_eq(strlen(line), (size_t)n);
	ck_assert_ptr_eq(strstr(line, "test: file:3: "), line);
	ck_assert_str_eq(line + strlen("test: file:3: "), "No such file or directory\n");
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
	tcase_add_test(unit, an_error_is_named_after_the_message);
	tcase_add_test(unit, a_message_names_the_program_and_is_one_write);
	tcase_add_test(unit, what_a_terminal_would_obey_is_escaped);
	tcase_add_test(unit, a_long_message_is_cut);
	tcase_add_exit_test(unit, dying_is_not_done, EXIT_NOT_DONE);
	tcase_add_exit_test(unit, dying_of_an_error_is_not_done, EXIT_NOT_DONE);
}
