#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

#include "../unit.h"
#include "buf.h"
#include "dirwalk.h"

static void
make_file(const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT, 0666);

	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(close(fd), 0);
}

static void
visit(void *arg, const char *path, const char *below)
{
	buf_printf(arg, "%s|%s\n", path, below);
}

static void
fail_(void *arg, const char *path, const char *why)
{
	buf_printf(arg, "%s!%s\n", path, why);
}

static struct bytes
walk(const char *folder)
{
	static struct buf seen;

	buf_clear(&seen);
	dirwalk(folder, visit, fail_, &seen);
	return buf_view(&seen);
}

START_TEST(files_in_order)
{
	unit_enter_scratch();
	ck_assert_int_eq(mkdir("d", 0777) | mkdir("d/b", 0777) | mkdir("d/empty", 0777), 0);
	make_file("d/c");
	make_file("d/a");
	make_file("d/b/2");
	make_file("d/b/10");
	make_file("d/B");
	make_file("d/.hidden");
	ck_assert_int_eq(symlink("..", "d/b/loop"), 0);
	ck_assert_int_eq(symlink("a", "d/link"), 0);
	ck_assert_bytes(walk("d"), "d/B|B\nd/a|a\nd/b/10|b/10\nd/b/2|b/2\nd/c|c\nd/link|link\n");
	ck_assert_bytes(walk("d/b/"), "d/b/10|10\nd/b/2|2\n");
	ck_assert_bytes(walk("d/empty"), "");
}
END_TEST

START_TEST(what_cannot_be_read)
{
	char want[200];

	unit_enter_scratch();
	ck_assert_int_eq(mkdir("d", 0777), 0);
	ck_assert_int_eq(symlink("nowhere", "d/broken"), 0);
	snprintf(want, sizeof want, "d/broken!%s\n", strerror(ENOENT));
	ck_assert_bytes(walk("d"), want);
	snprintf(want, sizeof want, "missing!%s\n", strerror(ENOENT));
	ck_assert_bytes(walk("missing"), want);
}
END_TEST

/* Folders in each other: 64 are read, and one more is not. */
START_TEST(depth)
{
	char path[200] = "d", want[400];
	int i;

	unit_enter_scratch();
	ck_assert_int_eq(mkdir(path, 0777), 0);
	for (i = 1; i < 64; i++) {
		strcat(path, "/d");
		ck_assert_int_eq(mkdir(path, 0777), 0);
	}
	ck_assert_bytes(walk("d"), "");
	strcat(path, "/d");
	ck_assert_int_eq(mkdir(path, 0777), 0);
	snprintf(want, sizeof want, "%s!%s\n", path, strerror(ELOOP));
	ck_assert_bytes(walk("d"), want);
}
END_TEST

UNIT_MAIN("dirwalk")
{
	tcase_add_test(unit, files_in_order);
	tcase_add_test(unit, what_cannot_be_read);
	tcase_add_test(unit, depth);
}
