/*
 * docfreq - document frequencies of terms, and their inverse (IDF).
 *
 * It starts with the frequencies of common English stems in general news (background.txt) as if DOCFREQ_BACKGROUND
 * articles had been read, so that the first articles of a run are weighed well, too.  Memory is bounded: when the
 * table is full, all counts are halved and the rarest terms are dropped.
 */
#ifndef DOCFREQ_H
#define DOCFREQ_H

#include "bytes.h"
#include "hash.h"
#include "termvector.h"

enum { DOCFREQ_BACKGROUND = 90 };

/* How common English stems are written inside a sentence; an unknown stem has DOCFREQ_CAPITALISED. */
enum docfreq_case { DOCFREQ_CAPITALISED, DOCFREQ_MIXED, DOCFREQ_LOWER };

struct docfreq {
	struct hash_table terms;	/* id -> count in 1/256, shifted by the case */
	uint64_t n;			/* articles */
	uint32_t log;			/* 256 log2 of them, with the background */
};

/* Must be called first. */
void docfreq_start(struct docfreq *f);

/* The id of a stem by its 64-bit hash (stems.h). */
static inline uint32_t
docfreq_id(uint64_t stem)
{
	return (uint32_t)(stem >> 32);
}

/* Counts one more article. */
void docfreq_count_article(struct docfreq *f);

/* Counts a term of the current article and returns its IDF: 256 log2(articles / articles that have it). */
uint32_t docfreq_count_term(struct docfreq *f, uint32_t id);

enum docfreq_case docfreq_case(const struct docfreq *f, uint32_t id);

void docfreq_free(struct docfreq *f);

#endif
