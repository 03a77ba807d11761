#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "decimal.h"
#include "diag.h"
#include "mem.h"

void
buf_free(struct buf *b)
{
	free(b->p);
	b->p = NULL;
	b->n = b->cap = 0;
}

void
buf_reserve(struct buf *b, size_t more)
{
	if (more <= b->cap - b->n)
		return;
	if (more > SIZE_MAX - b->n)
		diag_die("out of memory");
	b->p = mem_grow(b->p, &b->cap, b->n + more, sizeof *b->p);
}

void
buf_put(struct buf *b, const void *p, size_t n)
{
	if (n == 0)
		return;
	buf_reserve(b, n);
	memcpy(b->p + b->n, p, n);
	b->n += n;
}

void
buf_str(struct buf *b, const char *s)
{
	buf_put(b, s, strlen(s));
}

void
buf_number(struct buf *b, unsigned long long n)
{
	buf_reserve(b, DECIMAL_LONGEST);
	b->n = (size_t)(decimal_put(b->p + b->n, n) - b->p);
}

void
buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		diag_die("cannot format '%s'", fmt);
	buf_reserve(b, (size_t)n + 1);	/* vsnprintf ends with a NUL, which does not count */
	va_start(ap, fmt);
	vsnprintf((char *)b->p + b->n, (size_t)n + 1, fmt, ap);
	va_end(ap);
	b->n += (size_t)n;
}
