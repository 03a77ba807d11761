#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "diag.h"
#include "mem.h"

static void
fail(void)
{
	diag_die("out of memory");
}

void *
mem_alloc(size_t count, size_t size)
{
	void *p = calloc(count > 0 ? count : 1, size > 0 ? size : 1);

	if (p == NULL)
		fail();
	return p;
}

void *
mem_resize(void *p, size_t count, size_t size)
{
	if (size > 0 && count > SIZE_MAX / size)
		fail();
	p = realloc(p, count * size > 0 ? count * size : 1);
	if (p == NULL)
		fail();
	return p;
}

void *
mem_copy(const void *p, size_t n)
{
	void *copy = mem_resize(NULL, n, 1);

	if (n > 0)
		memcpy(copy, p, n);
	return copy;
}

void *
mem_grow(void *p, size_t *cap, size_t need, size_t size)
{
	size_t n = *cap;

	if (need <= n)
		return p;
	n = n < SIZE_MAX / 2 ? 2 * n : SIZE_MAX;
	if (n < need)
		n = need;
	if (n < 8)
		n = 8;
	p = mem_resize(p, n, size);
	*cap = n;
	return p;
}
