/*
 * mapmaker - makes a mapped index (mapindex.h).
 */
#ifndef MAPMAKER_H
#define MAPMAKER_H

#include "mapindex.h"

/*
 * What an index is made of: the index before it, empty if there is none, and what is not in that; each function goes
 * through all of it, any number of times.
 */
struct mapmaker_source {
	const struct mapindex *old;
	void *arg;
	uint32_t first;
	size_t n;
	uint64_t end;
	size_t most;			/* postings for a key: the newest */
	uint64_t (*address)(void *arg, uint32_t number);
	/* Calls PUT for each posting that is not in the index before, with PUT_ARG. */
	void (*postings)(void *arg, void (*put)(void *put_arg, uint32_t key, uint32_t number), void *put_arg);
	/* The same for how many texts were found inside an article. */
	void (*parts)(void *arg, void (*put)(void *put_arg, uint32_t number, uint32_t parts), void *put_arg);
};

/* Writes the file PATH, in the place of an older one. */
void mapmaker_make(const char *path, const struct mapmaker_source *source);

#endif
