/*
 * stage - dedup in stages, joined by the sort of an engine, for more articles than one process can compare.
 *
 *	sign	a row for each key of an article: KEY ORDER ID SIZES FACTS
 *	pairs	rows sorted by key -> a row for each key that two articles have in common: A B ORDER-A ORDER-B SIZES-A
 *		FACTS-A SIZES-B FACTS-B
 *	verify	rows sorted by pair -> those of which B is a copy of A: A B ORDER-A ORDER-B RELATION OVERLAP
 *	groups	all of these rows (stagegroups.h) -> ID GROUP RELATION OVERLAP
 *
 * Keys are shingles, one in 2^level of the article's.  ORDER is the time in seconds, so that the sorted rows of one key
 * begin with the oldest article; each article is paired with the oldest few of a key alone, so that a key of a million
 * articles makes a few million pairs and takes no memory.  The shares are those of the keys in common, and the facts of
 * an article travel with its keys, so that no stage needs the texts again.
 */
#ifndef STAGE_H
#define STAGE_H

#include "buf.h"
#include "bytes.h"
#include "factsample.h"
#include "shingle.h"

enum {
	STAGE_HEX = 16,		/* digits of a key */
	STAGE_LEVELS = 8,
	STAGE_FACTS = 8,	/* facts that travel with a key */
	STAGE_KEYS = 48,	/* keys of an article, about, at most */
	STAGE_OLDEST = 4	/* articles of a key that all others are paired with */
};

/* Writes V in base 16, all its digits. */
void stage_hex(unsigned char to[STAGE_HEX], uint64_t v);

/* Appends the fields SIZES and FACTS of an article, with a TAB between. */
void stage_sign(struct buf *to, const struct shingle_sample *s, const struct factsample *f);

/* An article as a row tells it, its fields escaped as they came. */
struct stage_article {
	struct bytes order, id, sizes, facts;
};

/* The oldest articles of the key now read.  Zeroed before the first row. */
struct stage_pairs {
	size_t n;
	struct stage_article oldest[STAGE_OLDEST];

	/* private */
	struct buf key, held[STAGE_OLDEST];
};

/* Takes the next row.  It makes a pair with each of p->oldest, of which there are as many as this returns. */
size_t stage_pair(struct stage_pairs *p, struct bytes key, const struct stage_article *a);

void stage_pairs_free(struct stage_pairs *p);

/* What B, the later of two articles, is to A, with so many keys in common. */
struct stage_verdict {
	const char *relation;	/* as in the column; NULL if it is nobody's copy */
	unsigned overlap;	/* share of it that stands in A, in thousandths */
};

/* False if the sizes or facts are not what stage_sign() makes. */
bool stage_verify(struct stage_verdict *v, const struct stage_article *a, const struct stage_article *b, size_t common);

#endif
