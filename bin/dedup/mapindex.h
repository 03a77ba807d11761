/*
 * mapindex - the keys of the oldest articles of a state, in a file that is mapped: nothing of it is read at the start.
 *
 * It is derived from the records of the state, and made anew when there are many articles it does not have.  The
 * postings are sorted by key; a table tells where those of each bucket, the keys that begin with the same bits, start.
 * A posting is 32 bits: the rest of the key, and the article, counted from the first.
 */
#ifndef MAPINDEX_H
#define MAPINDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A zeroed one is empty. */
struct mapindex {
	uint32_t first;			/* number of the first article */
	size_t n;			/* articles */
	uint64_t end;			/* address after what it was derived from */

	/* private */
	const unsigned char *map;
	size_t size;
	unsigned bits;			/* of a key, that make its bucket */
	size_t n_postings, n_parts;
	const unsigned char *address, *part, *bucket, *posting;
};

/* Maps the file; false, and *X empty, if there is none or it is not whole. */
bool mapindex_open(struct mapindex *x, const char *path);
void mapindex_close(struct mapindex *x);

/* The number after the last article's. */
uint32_t mapindex_end(const struct mapindex *x);

bool mapindex_has(const struct mapindex *x, uint32_t number);

/* The address of an article that it has. */
uint64_t mapindex_address(const struct mapindex *x, uint32_t number);

/* The newest MOST articles that have KEY, the newest first; returns how many. */
size_t mapindex_find(const struct mapindex *x, uint32_t key, uint32_t *number, size_t most);

/* A hint that the N keys are about to be found. */
void mapindex_expect(const struct mapindex *x, const uint32_t *key, size_t n);

/* Calls PUT for each article inside which texts were found. */
void mapindex_each_part(const struct mapindex *x, void (*put)(void *arg, uint32_t number, uint32_t parts), void *arg);

/* Reads all of the file; false if it is damaged.  The header was checked when it was opened. */
bool mapindex_is_whole(const struct mapindex *x);

#endif
