/*
 * docfreq - document frequencies of the terms in the articles read so far, and their inverse (IDF).
 *
 * The table is bounded: when it is full, all counts are halved and terms with a count of one are dropped.
 */
#ifndef DOCFREQ_H
#define DOCFREQ_H

#include "hash.h"
#include "vector.h"

/* A zeroed one is empty. */
struct docfreq {
	struct hash_table articles;	/* by stem */
	uint64_t n;			/* articles */
	uint32_t log;			/* of them, as docfreq_rarity() needs it */
};

/* Counts one more article, which has each of these terms once. */
void docfreq_add(struct docfreq *f, const struct vector *article);

/* IDF: log2 of all articles divided by those that hold the stem, in units of 1/256. */
uint32_t docfreq_rarity(const struct docfreq *f, uint64_t stem);

void docfreq_free(struct docfreq *f);

#endif
