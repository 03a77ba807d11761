/*
 * crash - a power cut, by LD_PRELOAD: the process ends at once at its CRASH_AT'th call that changes a file, counted
 * from 1; if that is a write(2), when CRASH_PART eighths of it are done (4, if that is not set).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static bool
is_last(void)
{
	static unsigned long calls, last;

	if (calls++ == 0)
		last = strtoul(getenv("CRASH_AT"), NULL, 10);
	return calls == last;
}

static size_t
part(void)
{
	const char *eighths = getenv("CRASH_PART");

	return eighths != NULL ? strtoul(eighths, NULL, 10) : 4;
}

ssize_t
write(int fd, const void *p, size_t n)
{
	static ssize_t (*real)(int, const void *, size_t);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "write");
	if (is_last()) {
		real(fd, p, n * part() / 8);
		_exit(99);
	}
	return real(fd, p, n);
}

int
fsync(int fd)
{
	static int (*real)(int);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "fsync");
	if (is_last())
		_exit(99);
	return real(fd);
}

int
ftruncate(int fd, off_t length)
{
	static int (*real)(int, off_t);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "ftruncate");
	if (is_last())
		_exit(99);
	return real(fd, length);
}

int
rename(const char *from, const char *to)
{
	static int (*real)(const char *, const char *);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "rename");
	if (is_last())
		_exit(99);
	return real(from, to);
}

int
unlink(const char *path)
{
	static int (*real)(const char *);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "unlink");
	if (is_last())
		_exit(99);
	return real(path);
}
