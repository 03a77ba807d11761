/*
 * io - a disk that fails, by LD_PRELOAD: the IO_AT'th call that opens, reads, writes, syncs, cuts or renames a file,
 * counted from 1, fails with IO_ERROR, a number.  IO_LOG names a file to which each such call that succeeds is
 * appended, as "write PATH", "fsync PATH", "rename FROM TO".  What goes to standard error is left alone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

/* The function that stands after this one, as REAL. */
#define REAL(name, type, args)							\
	static type (*real) args;							\
											\
	if (real == NULL)								\
		*(void **)&real = dlsym(RTLD_NEXT, name)

static bool
fails(void)
{
	static unsigned long calls, at;
	const char *text;

	if (calls == 0 && (text = getenv("IO_AT")) != NULL)
		at = strtoul(text, NULL, 10);
	if (++calls != at)
		return false;
	errno = atoi(getenv("IO_ERROR"));
	return true;
}

static void
note(const char *what, const char *from, const char *to)
{
	const char *log = getenv("IO_LOG");
	int saved = errno;
	FILE *f = log != NULL ? fopen(log, "a") : NULL;

	if (f != NULL) {
		fprintf(f, "%s %s%s%s\n", what, from, to != NULL ? " " : "", to != NULL ? to : "");
		fclose(f);
	}
	errno = saved;
}

/* Notes a call on what the descriptor stands for. */
static void
note_fd(const char *what, int fd)
{
	char link[64], path[PATH_MAX] = "";
	ssize_t n;

	if (getenv("IO_LOG") == NULL)
		return;
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	n = readlink(link, path, sizeof path - 1);
	path[n > 0 ? n : 0] = '\0';
	note(what, path, NULL);
}

int
open(const char *path, int flags, ...)
{
	va_list ap;
	mode_t mode;

	REAL("open", int, (const char *, int, ...));
	va_start(ap, flags);
	mode = (flags & O_CREAT) != 0 ? va_arg(ap, mode_t) : 0;
	va_end(ap);
	return fails() ? -1 : real(path, flags, mode);
}

ssize_t
read(int fd, void *p, size_t n)
{
	REAL("read", ssize_t, (int, void *, size_t));
	return fails() ? -1 : real(fd, p, n);
}

ssize_t
write(int fd, const void *p, size_t n)
{
	REAL("write", ssize_t, (int, const void *, size_t));
	if (fd == STDERR_FILENO)
		return real(fd, p, n);
	if (fails())
		return -1;
	note_fd("write", fd);
	return real(fd, p, n);
}

int
fsync(int fd)
{
	REAL("fsync", int, (int));
	if (fails())
		return -1;
	note_fd("fsync", fd);
	return real(fd);
}

int
ftruncate(int fd, off_t length)
{
	REAL("ftruncate", int, (int, off_t));
	return fails() ? -1 : real(fd, length);
}

int
rename(const char *from, const char *to)
{
	REAL("rename", int, (const char *, const char *));
	if (fails())
		return -1;
	note("rename", from, to);
	return real(from, to);
}

int
link(const char *from, const char *to)
{
	REAL("link", int, (const char *, const char *));
	return fails() ? -1 : real(from, to);
}

int
unlink(const char *path)
{
	REAL("unlink", int, (const char *));
	return fails() ? -1 : real(path);
}
