/*
 * oom - memory that runs out, by LD_PRELOAD: the OOM_AT'th allocation, counted from 1, gets none.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

/* dlsym(3) itself may allocate before it has found calloc(3). */
static char early[4096];
static size_t early_used;

static bool
is_refused(void)
{
	static unsigned long calls, at;
	const char *text;

	if (calls == 0 && (text = getenv("OOM_AT")) != NULL)
		at = strtoul(text, NULL, 10);
	if (++calls != at)
		return false;
	errno = ENOMEM;
	return true;
}

void *
malloc(size_t n)
{
	static void *(*real)(size_t);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "malloc");
	return is_refused() ? NULL : real(n);
}

void *
calloc(size_t count, size_t size)
{
	static void *(*real)(size_t, size_t);
	static bool finding;

	if (finding) {
		early_used += count * size;
		return early_used <= sizeof early ? early + early_used - count * size : NULL;
	}
	if (real == NULL) {
		finding = true;
		*(void **)&real = dlsym(RTLD_NEXT, "calloc");
		finding = false;
	}
	return is_refused() ? NULL : real(count, size);
}

void *
realloc(void *p, size_t n)
{
	static void *(*real)(void *, size_t);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "realloc");
	return is_refused() ? NULL : real(p, n);
}
