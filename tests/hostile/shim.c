/*
 * shim - a hostile kernel, by LD_PRELOAD: read(2) and write(2) move a few bytes at a time and are interrupted now and
 * then, as pipes, sockets and signals do to a program that has bad luck.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

ssize_t read(int fd, void *p, size_t n);
ssize_t write(int fd, const void *p, size_t n);

static uint32_t state = 7;

/* A number below LIMIT, the same ones in every run. */
static uint32_t
draw(uint32_t limit)
{
	state = state * 1664525u + 1013904223u;
	return (state >> 8) % limit;
}

static size_t
some_of(size_t n)
{
	size_t few = 1 + draw(draw(8) == 0 ? 5000 : 100);

	return n < few ? n : few;
}

ssize_t
read(int fd, void *p, size_t n)
{
	static ssize_t (*real)(int, void *, size_t);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "read");
	if (draw(4) == 0) {
		errno = EINTR;
		return -1;
	}
	return real(fd, p, some_of(n));
}

ssize_t
write(int fd, const void *p, size_t n)
{
	static ssize_t (*real)(int, const void *, size_t);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "write");
	if (draw(4) == 0) {
		errno = EINTR;
		return -1;
	}
	return real(fd, p, some_of(n));
}
