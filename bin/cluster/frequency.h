/*
 * frequency - in how many of the articles read so far a word stands, and so how much it tells.
 *
 * When there are too many words, all counts are halved, and words that stood in one article alone are forgotten.
 */
#ifndef FREQUENCY_H
#define FREQUENCY_H

#include "hash.h"
#include "vector.h"

/* A zeroed one is empty. */
struct frequency {
	struct hash_table articles;	/* by stem */
	uint64_t n;			/* articles */
	uint32_t log;			/* of them, as frequency_rarity() needs it */
};

/* One more article, with these words, each once. */
void frequency_add(struct frequency *f, const struct vector *article);

/* log2 of articles by articles that hold the stem, in 1/256. */
uint32_t frequency_rarity(const struct frequency *f, uint64_t stem);

void frequency_free(struct frequency *f);

#endif
