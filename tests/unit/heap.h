/*
 * heap - whether work gives all of its memory back.
 */
#ifndef HEAP_H
#define HEAP_H

#include "unit.h"

#if defined __GLIBC__ && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
#include <malloc.h>

/* Bytes of the heap that are in use, those among them that the allocator keeps at hand for blocks of the same size. */
static inline size_t
heap_used(void)
{
	struct mallinfo2 m = mallinfo2();

	return m.uordblks + m.hblkhd;
}
#else
static inline size_t
heap_used(void)
{
	return 0;	/* other C libraries do not tell */
}
#endif

enum {
	HEAP_ROUNDS = 100,
	HEAP_STEADY = 10	/* rounds; seven freed blocks of a size may be kept at hand, and count as used */
};

/* Fails if WORK, done again and again, takes memory each time that it does not give back. */
static inline void
heap_check(void (*work)(void))
{
	size_t used = 0, now;
	int i, steady = 0;

	for (i = 0; i < HEAP_ROUNDS && steady < HEAP_STEADY; i++) {
		work();
		now = heap_used();
		steady = now <= used ? steady + 1 : 0;
		used = now > used ? now : used;
	}
	ck_assert_int_eq(steady, HEAP_STEADY);
}

#endif
