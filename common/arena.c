#include <stdlib.h>

#include "arena.h"
#include "mem.h"

#define BLOCK_SIZE ((size_t)256 * 1024)

struct arena_block {
	struct arena_block *older;
	unsigned char *p;
	size_t n, cap;
};

static void
add_block(struct arena *a, size_t cap)
{
	struct arena_block *b = mem_alloc(1, sizeof *b);

	b->p = mem_resize(NULL, cap, sizeof *b->p);
	b->cap = cap;
	b->older = a->block;
	a->block = b;
}

struct bytes
arena_keep(struct arena *a, struct bytes s)
{
	struct bytes kept = { NULL, s.n };
	struct arena_block *b;

	if (a->block == NULL || s.n > a->block->cap - a->block->n)
		add_block(a, s.n > BLOCK_SIZE ? s.n : BLOCK_SIZE);
	b = a->block;
	kept.p = b->p + b->n;
	if (s.n > 0)
		memcpy(b->p + b->n, s.p, s.n);
	b->n += s.n;
	return kept;
}

void
arena_free(struct arena *a)
{
	struct arena_block *b;

	while ((b = a->block) != NULL) {
		a->block = b->older;
		free(b->p);
		free(b);
	}
}
