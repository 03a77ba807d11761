/*
 * docindex - the articles that are remembered: their names, the size of their samples, and where their shingles are.
 *
 * An article takes about 1 KB, whatever its length.  When there are as many as may be, the oldest is forgotten.
 */
#ifndef DOCINDEX_H
#define DOCINDEX_H

#include "bytes.h"
#include "shingle.h"
#include "postings.h"

enum { DOCINDEX_LEVELS = 8 };

struct article {
	int64_t time;			/* what time it was, by the articles' dates, when it came */
	unsigned level;			/* of its sample */
	uint32_t shingles[DOCINDEX_LEVELS];	/* in its sample at level, level + 1, ... */
	uint32_t parts;			/* articles since found to stand in it */
	bool composite;			/* it holds articles that were known before it */
	size_t name_size;
	unsigned char name[];		/* what it, or of a composite what is its own, goes by */
};

/* A zeroed one is empty; set most before use. */
struct docindex {
	struct postings postings;
	size_t most;			/* articles, 1 to POSTINGS_REMEMBERED */
	int64_t window;			/* seconds that an article is remembered; 0 is for ever */
	int64_t time;			/* by the articles' dates; 0 before the first of them */
	struct article **ring;		/* by number, modulo cap */
	size_t cap;
};

void docindex_free(struct docindex *k);

/*
 * An article of this date is read: time moves on to it, but by no more than a day, for a wrong date must not make all
 * be forgotten.  What is older than the window is forgotten then.
 */
void docindex_tell_time(struct docindex *k, int64_t date);

/* Sets how many articles may be remembered, and forgets the oldest of more. */
void docindex_limit(struct docindex *k, size_t most);

/* Opens an article without shingles, named NAME, which is copied.  Returns its number. */
uint32_t docindex_open(struct docindex *k, struct bytes name);

/* Adds the shingles of a sample to an article; all samples of one are at the same level. */
void docindex_put(struct docindex *k, uint32_t article, const struct shingle_sample *s);

/* Whether an article is remembered yet. */
bool docindex_has(const struct docindex *k, uint32_t article);

/* One that is; holds until it is forgotten. */
struct article *docindex_article(const struct docindex *k, uint32_t article);

/* How many shingles the article's sample has at LEVEL, which may be below its own: then at its own. */
size_t docindex_shingles(const struct docindex *k, uint32_t article, unsigned level);

struct bytes docindex_name(const struct article *a);

#endif
