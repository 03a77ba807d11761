/*
 * known - the articles that are remembered: their names, the size of their samples, and where their grams are.
 *
 * An article takes about 1 KB, whatever its length.  When there are as many as may be, the oldest is forgotten.
 */
#ifndef KNOWN_H
#define KNOWN_H

#include "bytes.h"
#include "gram.h"
#include "postings.h"

enum { KNOWN_LEVELS = 8 };

struct article {
	int64_t time;			/* what time it was, by the articles' dates, when it came */
	unsigned level;			/* of its sample */
	uint32_t grams[KNOWN_LEVELS];	/* in its sample at level, level + 1, ... */
	uint32_t parts;			/* articles since found to stand in it */
	bool composite;			/* it holds articles that were known before it */
	size_t name_size;
	unsigned char name[];		/* what it, or of a composite what is its own, goes by */
};

/* A zeroed one is empty; set most before use. */
struct known {
	struct postings postings;
	size_t most;			/* articles, 1 to POSTINGS_REMEMBERED */
	int64_t window;			/* seconds that an article is remembered; 0 is for ever */
	int64_t time;			/* by the articles' dates; 0 before the first of them */
	struct article **ring;		/* by number, modulo cap */
	size_t cap;
};

void known_free(struct known *k);

/*
 * An article of this date is read: time moves on to it, but by no more than a day, for a wrong date must not make all
 * be forgotten.  What is older than the window is forgotten then.
 */
void known_tell_time(struct known *k, int64_t date);

/* Sets how many articles may be remembered, and forgets the oldest of more. */
void known_limit(struct known *k, size_t most);

/* Opens an article without grams, named NAME, which is copied.  Returns its number. */
uint32_t known_open(struct known *k, struct bytes name);

/* Adds the grams of a sample to an article; all samples of one are at the same level. */
void known_put(struct known *k, uint32_t article, const struct gram_sample *s);

/* Whether an article is remembered yet. */
bool known_has(const struct known *k, uint32_t article);

/* One that is; holds until it is forgotten. */
struct article *known_article(const struct known *k, uint32_t article);

/* How many grams the article's sample has at LEVEL, which may be below its own: then at its own. */
size_t known_grams(const struct known *k, uint32_t article, unsigned level);

struct bytes known_name(const struct article *a);

#endif
