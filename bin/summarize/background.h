/*
 * background - how common each word is among the stories of the whole input.
 */
#ifndef BACKGROUND_H
#define BACKGROUND_H

#include "hash.h"

struct background {
	struct hash_table stories;	/* stem: the stories that hold it, and the last of them */
	uint64_t n;			/* stories told */
};

/* Story number STORY, from 0, holds these stems.  A story's stems may come in several calls, story after story. */
void background_add(struct background *b, uint64_t story, const uint64_t *stem, size_t n);

/* log2(1 + stories / stories that hold the stem), in 1/256: 256 for a word that all stories hold. */
uint32_t background_rarity(const struct background *b, uint64_t stem);

void background_free(struct background *b);

#endif
