/*
 * docrecord - what is remembered of an article, in one piece of bytes that memory and the state hold alike.
 *
 * Of its shingles, the smallest hashes at its level: DOCRECORD_KEYS of them as keys, 32 bits each, by which it is
 * found, and the others, 16 bits each, by which it is measured once it is found.  Both in the order of the hashes, so
 * that the shingles it would have at a higher level come first.
 */
#ifndef DOCRECORD_H
#define DOCRECORD_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "bytes.h"
#include "factsample.h"

enum {
	DOCRECORD_LEVELS = 12,
	DOCRECORD_KEYS = 32
};

struct docrecord {
	int64_t time;			/* by the articles' dates, when it came; 0 before the first date */
	uint64_t exact, id, url;	/* hashes of the text, of the id and of the address; 0 if there is none */
	uint32_t source;		/* a hash of the source; 0 if there is none */
	uint32_t root;			/* number of the first article of its group; its own if it is that */
	uint32_t bytes;			/* of the text that counts */
	uint32_t figures, sum;		/* as in factsample */
	unsigned level;			/* of its sample */
	bool composite;			/* it holds articles that were known before it */
	bool copy;			/* it is a copy of another */
	uint16_t shingles[DOCRECORD_LEVELS];	/* at level, level + 1, ... */
	size_t n_shingles, n_facts;
	struct bytes name;		/* what copies of what is its own go by */
	struct bytes group;		/* all that it is a copy of, and itself if it holds more; commas between */

	/* packed */
	const unsigned char *keys, *rest, *facts;
};

/* Appends A as bytes, with the N shingles, in the order of their hashes, and the facts. */
void docrecord_pack(struct buf *to, const struct docrecord *a, const uint64_t *shingle, size_t n, const uint64_t *fact,
    size_t n_facts);

/* Reads it back; the pointers are into FROM.  False if it is nothing that docrecord_pack() made. */
bool docrecord_unpack(struct bytes from, struct docrecord *a);

/* Sets the root of a packed article in its place. */
void docrecord_set_root(struct buf *packed, uint32_t root);

/* How many keys it has, and key I. */
static inline size_t
docrecord_keys(const struct docrecord *a)
{
	return a->n_shingles < DOCRECORD_KEYS ? a->n_shingles : DOCRECORD_KEYS;
}

static inline uint32_t
docrecord_key(const struct docrecord *a, size_t i)
{
	const unsigned char *p = a->keys + 4 * i;

	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* The lowest 16 bits of shingle I, which is no key. */
static inline uint16_t
docrecord_rest(const struct docrecord *a, size_t i)
{
	const unsigned char *p = a->rest + 2 * (i - DOCRECORD_KEYS);

	return (uint16_t)(p[0] | p[1] << 8);
}

static inline uint64_t
docrecord_fact(const struct docrecord *a, size_t i)
{
	const unsigned char *p = a->facts + FACTSAMPLE_BYTES * i;

	return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
	    (uint64_t)p[4] << 32;
}

/* How many shingles it has at LEVEL; if that is below its own, at its own. */
static inline size_t
docrecord_size(const struct docrecord *a, unsigned level)
{
	if (level <= a->level)
		return a->n_shingles;
	return level - a->level < DOCRECORD_LEVELS ? a->shingles[level - a->level] : 0;
}

#endif
