/*
 * index - which of the articles remembered hold a gram.
 *
 * Articles are numbered in the order in which they came, by 24 bits that wrap around.  Those from FIRST up to NEXT are
 * remembered; what is before has been forgotten, and its postings go when the index is next rebuilt.  A posting takes 8
 * bytes: the number, and 39 bits of the gram, so that two grams are taken for one about once in 2^39 pairs.
 *
 * A gram keeps the INDEX_MOST newest articles that hold it: what stands in more is boilerplate and tells little.
 */
#ifndef INDEX_H
#define INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	INDEX_MOST = 8,
	INDEX_ARTICLES = 1 << 23	/* the most that can be remembered */
};

/* A zeroed one is empty and ready. */
struct index {
	uint64_t *slot;		/* postings, 0 where there is none */
	size_t cap;		/* a power of two */
	size_t used;		/* slots taken, those of forgotten articles too */
	uint32_t first, next;
};

void index_free(struct index *x);

/* The number of a new article, which index_add() may be told of from now on; all before FIRST are forgotten. */
uint32_t index_article(struct index *x);
void index_forget(struct index *x);	/* the first */
size_t index_remembered(const struct index *x);

/* Finds the remembered articles that hold GRAM; returns how many. */
size_t index_find(const struct index *x, uint64_t gram, uint32_t article[INDEX_MOST]);

/* ARTICLE, which is remembered, holds GRAM; false where that is known already. */
bool index_add(struct index *x, uint64_t gram, uint32_t article);

/* A hint that GRAM is about to be found or added. */
void index_expect(const struct index *x, uint64_t gram);

#endif
