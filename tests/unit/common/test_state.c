#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../unit.h"
#include "buf.h"
#include "diag.h"
#include "state.h"

#define FORMAT "test numbers 1"

static char dir[] = "/tmp/newsmill-state-XXXXXX";
static struct state state;
static struct buf content;

static void
set_up(void)
{
	ck_assert_ptr_nonnull(mkdtemp(dir));
}

static void
tear_down(void)
{
	char path[64];

	snprintf(path, sizeof path, "%s/numbers", dir);
	unlink(path);
	snprintf(path, sizeof path, "%s/lock", dir);
	unlink(path);
	rmdir(dir);
	memcpy(dir + strlen(dir) - 6, "XXXXXX", 6);
	buf_free(&content);
}

/* Runs ACT in a child and returns its exit status. */
static int
status_of(void (*act)(void))
{
	pid_t child = fork();
	int status = -1;

	if (child == 0) {
		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(99);
		act();
		_exit(0);
	}
	waitpid(child, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void
load_it(void)
{
	struct buf b = { NULL, 0, 0 };

	state_open(&state, dir);
	state_load(&state, "numbers", FORMAT, &b);
}

static void
load_another_format(void)
{
	struct buf b = { NULL, 0, 0 };

	state_open(&state, dir);
	state_load(&state, "numbers", "test numbers 2", &b);
}

static void
save(const char *s)
{
	state_open(&state, dir);
	state_save(&state, "numbers", FORMAT, bytes_of(s));
	state_close(&state);
}

/* Replaces the byte at AT of the state's file, or cuts the file there where C is negative. */
static void
harm(long at, int c)
{
	char path[64];
	FILE *f;

	snprintf(path, sizeof path, "%s/numbers", dir);
	if (c < 0) {
		ck_assert_int_eq(truncate(path, at), 0);
		return;
	}
	f = fopen(path, "r+");
	ck_assert_ptr_nonnull(f);
	fseek(f, at, SEEK_SET);
	fputc(c, f);
	fclose(f);
}

START_TEST(gives_back_what_it_was_given)
{
	state_open(&state, dir);
	ck_assert(!state_load(&state, "numbers", FORMAT, &content));
	state_save(&state, "numbers", FORMAT, bytes_of("1 2 3\n"));
	ck_assert(state_load(&state, "numbers", FORMAT, &content));
	ck_assert_bytes(buf_view(&content), "1 2 3\n");
	state_save(&state, "numbers", FORMAT, bytes_of(""));
	buf_clear(&content);
	ck_assert(state_load(&state, "numbers", FORMAT, &content));
	ck_assert_uint_eq(content.n, 0);
	state_close(&state);
}
END_TEST

START_TEST(has_one_holder)
{
	state_open(&state, dir);
	ck_assert_int_eq(status_of(load_it), EXIT_NOT_DONE);
	state_close(&state);
	ck_assert_int_eq(status_of(load_it), 0);
}
END_TEST

START_TEST(finds_damage)
{
	long at, length = (long)strlen(FORMAT "\n6 0123456789abcdef\n1 2 3\n");

	for (at = 0; at < length; at++) {
		save("1 2 3\n");
		ck_assert_int_eq(status_of(load_it), 0);
		harm(at, 'X');
		ck_assert_int_eq(status_of(load_it), EXIT_NOT_DONE);
		save("1 2 3\n");
		harm(at, -1);
		ck_assert_int_eq(status_of(load_it), EXIT_NOT_DONE);
	}
	save("1 2 3\n");
	ck_assert_int_eq(status_of(load_another_format), EXIT_NOT_DONE);
}
END_TEST

UNIT_MAIN("state")
{
	tcase_add_checked_fixture(unit, set_up, tear_down);
	tcase_add_test(unit, gives_back_what_it_was_given);
	tcase_add_test(unit, has_one_holder);
	tcase_add_test(unit, finds_damage);
}
