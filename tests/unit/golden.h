/*
 * golden - compares what a test wrote with a file in the folder golden of its room.
 *
 * The tests run in the top folder of the tree; golden_enter() leaves it for a scratch folder, and keeps its name.
 */
#ifndef GOLDEN_H
#define GOLDEN_H

#include <string.h>

#include "buf.h"
#include "in.h"
#include "unit.h"

enum { GOLDEN_MOST = 1 << 20 };

static char golden_top[4096];

static inline void
golden_enter(void)
{
	ck_assert_ptr_nonnull(getcwd(golden_top, sizeof golden_top));
	unit_enter_scratch();
}

/* Runs PROGRAM on the words of COMMAND, output to the file "out" and errors to the file "err"; returns its status. */
static inline int
golden_status(int (*program)(int argc, char **argv), const char *command)
{
	static char words[256];
	char *argv[32] = { NULL };
	int argc = 0, status;

	snprintf(words, sizeof words, "%s", command);
	for (argv[0] = strtok(words, " "); argv[argc] != NULL; argv[argc] = strtok(NULL, " "))
		ck_assert_int_lt(++argc, 31);
	ck_assert_ptr_nonnull(freopen("out", "w", stdout));
	ck_assert_ptr_nonnull(freopen("err", "w", stderr));
	status = program(argc, argv);
	ck_assert_int_eq(fflush(stdout), 0);
	ck_assert_int_eq(fflush(stderr), 0);
	return status;
}

/* The same, and it must succeed. */
static inline void
golden_run(int (*program)(int argc, char **argv), const char *command)
{
	ck_assert_int_eq(golden_status(program, command), EXIT_DONE);
}

/* The file GOT of the scratch folder is the same as the golden file WANT of ROOM. */
static inline void
golden_same(const char *got_name, const char *room, const char *want_name)
{
	struct buf got = { NULL, 0, 0 }, want = { NULL, 0, 0 };
	char path[8192];

	snprintf(path, sizeof path, "%s/tests/unit/%s/golden/%s", golden_top, room, want_name);
	ck_assert(in_slurp(got_name, GOLDEN_MOST, &got));
	ck_assert(in_slurp(path, GOLDEN_MOST, &want));
	ck_assert_msg(bytes_equal(buf_view(&got), buf_view(&want)), "%s differs from %s", got_name, path);
	buf_free(&got);
	buf_free(&want);
}

#endif
