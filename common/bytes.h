/*
 * bytes - a run of bytes somebody else owns: a pointer and a length, with no terminator and no encoding promised.
 */
#ifndef BYTES_H
#define BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct bytes {
	const unsigned char *p;
	size_t n;
};

/* A run over the bytes from P up to END. */
static inline struct bytes
bytes_between(const unsigned char *p, const unsigned char *end)
{
	struct bytes b = { p, (size_t)(end - p) };

	return b;
}

static inline struct bytes
bytes_of(const char *s)
{
	struct bytes b = { (const unsigned char *)s, strlen(s) };

	return b;
}

static inline bool
bytes_equal(struct bytes a, struct bytes b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool
bytes_is(struct bytes a, const char *s)
{
	return bytes_equal(a, bytes_of(s));
}

static inline bool
bytes_starts(struct bytes a, struct bytes head)
{
	return a.n >= head.n && (head.n == 0 || memcmp(a.p, head.p, head.n) == 0);
}

static inline bool
bytes_ends(struct bytes a, struct bytes tail)
{
	return a.n >= tail.n && (tail.n == 0 || memcmp(a.p + (a.n - tail.n), tail.p, tail.n) == 0);
}

/* Whether PART stands somewhere in A. */
static inline bool
bytes_contains(struct bytes a, struct bytes part)
{
	size_t i;

	for (i = 0; i + part.n <= a.n; i++)
		if (part.n == 0 || memcmp(a.p + i, part.p, part.n) == 0)
			return true;
	return false;
}

/* The first C in A; NULL if there is none. */
static inline const unsigned char *
bytes_find(struct bytes a, unsigned char c)
{
	return a.n > 0 ? memchr(a.p, c, a.n) : NULL;
}

/* Takes what comes before the first C off *REST, and that C with it; all of it if there is none. */
static inline struct bytes
bytes_cut(struct bytes *rest, unsigned char c)
{
	const unsigned char *hit = bytes_find(*rest, c), *end = rest->p + rest->n;
	struct bytes head = bytes_between(rest->p, hit != NULL ? hit : end);

	*rest = bytes_between(hit != NULL ? hit + 1 : end, end);
	return head;
}

/* As strcmp(3) orders: by byte value, the shorter first. */
static inline int
bytes_compare(struct bytes a, struct bytes b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int c = n > 0 ? memcmp(a.p, b.p, n) : 0;

	return c != 0 ? c : (a.n > b.n) - (a.n < b.n);
}

#endif
