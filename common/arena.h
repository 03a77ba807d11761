/*
 * arena - bytes that are kept together, never move, and go all at once.  A zeroed struct arena is empty and ready.
 */
#ifndef ARENA_H
#define ARENA_H

#include "bytes.h"

struct arena {
	struct arena_block *block;	/* the newest; each is linked to the one before it */
};

/* Returns a copy of S, valid until arena_free(). */
struct bytes arena_keep(struct arena *a, struct bytes s);

void arena_free(struct arena *a);

#endif
