/*
 * docindex - the articles that are remembered, by number and by the keys that lead to them.
 *
 * Articles are numbered in the order in which they came, modulo 2^24.  When there are as many as may be, or when one is
 * older than the window, the oldest is forgotten.
 *
 * With a state (doclog.h), the articles of earlier runs stay on the disk, and the keys of most of them too
 * (mapindex.h): memory holds what is new.
 */
#ifndef DOCINDEX_H
#define DOCINDEX_H

#include "bytes.h"
#include "docrecord.h"
#include "hash.h"
#include "mapindex.h"
#include "postings.h"
#include "ring.h"
#include "segments.h"
#include "shingle.h"

/* A zeroed one is empty; set most, window and postings.most before use. */
struct docindex {
	struct postings postings;	/* without those of the mapped index */
	size_t most;			/* articles, 1 to POSTINGS_REMEMBERED */
	int64_t window;			/* seconds that an article is remembered; 0 is for ever */
	int64_t time;			/* by the articles' dates; 0 before the first of them */
	int64_t first_time;		/* the first date: articles that came before it are as old */
	struct ring ring;		/* of struct docindex_entry, by number */
	struct hash_table parts;	/* by number: texts since found inside the article */

	struct segments *segments;	/* where articles that are not in memory are; NULL without a state */
	struct segments *log;		/* where what is added is written; NULL without a state, or while it is read */
	struct mapindex map;		/* of the oldest articles; empty without a state */
};

/* An article that is not in the mapped index. */
struct docindex_entry {
	unsigned char *packed;		/* NULL if it is not of this run: it is in the segments then */
	size_t n;
	uint64_t at;			/* its address there */
};

void docindex_free(struct docindex *k);

/*
 * An article of this date is read: time moves on to it, but by no more than a day, so that one wrong date does not
 * make all be forgotten.  What is older than the window is forgotten then.
 */
void docindex_tell_time(struct docindex *k, int64_t date);

/* The number that the next article will have. */
uint32_t docindex_next(const struct docindex *k);

/* The articles remembered that have KEY, the newest first, up to postings.most; returns how many. */
size_t docindex_find(const struct docindex *k, uint32_t key, uint32_t number[POSTINGS_MOST]);

/* A hint that the N keys are about to be found. */
void docindex_expect(const struct docindex *k, const uint32_t *key, size_t n);

/* Adds an article, packed, under its keys, and to the log; returns its number. */
uint32_t docindex_add(struct docindex *k, struct bytes packed);

/* Adds an article that is in the segments at an address. */
void docindex_add_logged(struct docindex *k, struct bytes packed, uint64_t at);

/* Adds keys of a remembered article, also to the log. */
void docindex_add_keys(struct docindex *k, uint32_t article, const uint32_t *key, size_t n);

/* How many articles have come since one, and itself. */
uint32_t docindex_age(const struct docindex *k, uint32_t article);

/* Whether an article is remembered. */
bool docindex_has(const struct docindex *k, uint32_t article);

/* Unpacks an article that is remembered; the pointers hold until it is forgotten. */
void docindex_get(const struct docindex *k, uint32_t article, struct docrecord *a);

/* Where the article is, or will be, in the segments. */
uint64_t docindex_address(const struct docindex *k, uint32_t article);

/* Counts one more text that was found to stand in the article, also in the log; returns how many, with it. */
uint32_t docindex_count_part(struct docindex *k, uint32_t article);

/* Forgets the articles before FIRST, which is remembered, or the next; any other has been forgotten itself. */
void docindex_forget(struct docindex *k, uint32_t first);

#endif
