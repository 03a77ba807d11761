/*
 * mem - allocation that is always checked.
 *
 * No function here returns NULL: when memory runs out, or a size does not fit size_t, the program says "out of
 * memory" and exits with EXIT_NOT_DONE.  It is the one way in which a module that takes bytes and returns values
 * may end a program.  The caller owns the result and frees it with free(3).
 */
#ifndef MEM_H
#define MEM_H

#include <stddef.h>

void *mem_alloc(size_t count, size_t size);	/* zeroed */
void *mem_resize(void *p, size_t count, size_t size);
void *mem_copy(const void *p, size_t n);

/*
 * The array P of *CAP elements of SIZE bytes, made large enough for NEED of them; *CAP at least doubles when it
 * changes, so that adding one by one is linear.
 */
void *mem_grow(void *p, size_t *cap, size_t need, size_t size);

/* The same for one more than N of them: v->item = mem_grow_one(v->item, &v->cap, v->n, sizeof *v->item). */
static inline void *
mem_grow_one(void *p, size_t *cap, size_t n, size_t size)
{
	return n < *cap ? p : mem_grow(p, cap, n + 1, size);	/* without a call where there is room, as most often */
}

#endif
