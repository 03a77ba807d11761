/*
 * containment - the remembered articles that a text has passages in common with, and how much of each.
 *
 * A passage is a stretch of the text's sample in which shingles of one article follow one another with few others
 * between them.  It is measured whole, gaps included: typing errors all over a copy thin out the shingles in common,
 * yet all of it is copied.  The share of the text is the length of the passages by that of the text's sample; the share
 * of the article, by that of the article's.
 *
 * Shingles that stand in articles of three groups or more are site text: they count for nothing, on either side, unless
 * little else would be left.
 */
#ifndef CONTAINMENT_H
#define CONTAINMENT_H

#include "docindex.h"
#include "docrecord.h"
#include "intern.h"
#include "shingle.h"
#include "shingleset.h"

enum {
	CONTAINMENT_WHOLE = 1000,	/* shares are thousandths */
	CONTAINMENT_LEVELS = 64
};

struct containment {
	uint32_t number;
	struct docrecord article;
	unsigned level;			/* at which text and article are both sampled */
	size_t shared;			/* shingles in common */
	unsigned of_text, of_article;	/* shares in common */
	unsigned density;		/* share of the shingles in the passages that are in common */
	int rank;			/* this and the next four for the caller's use */
	unsigned agrees, differs;
	bool changed, claims;
	uint32_t age;			/* articles since it, and itself */
	struct shingleset common;	/* shingles in common that are no site text */
};

/* Zeroed before the first use. */
struct containment_finder {
	struct containment *found;
	size_t n, cap;
	struct shingleset site;	/* shingles of site text */
	struct shingleset claimed;	/* shingles that a claim has */
	size_t sizes[CONTAINMENT_LEVELS];	/* of the sample without site text, at each level */

	/* private */
	struct shingleset counting[CONTAINMENT_LEVELS];	/* the same shingles */
	uint32_t key[SHINGLE_MOST];
	struct candidate {
		uint32_t article, hits, order;
	} *candidate;
	size_t n_candidates, cap_candidates;
	struct intern numbers;		/* of the candidates, by article */
	uint16_t *head;			/* shingles of the text by their lowest 16 bits, plus one; 0 is none */
	uint16_t next[SHINGLE_MOST];	/* the next of the same bits */
};

/* A passage: shingles of the sample from FIRST up to END, LENGTH of them at the level of the article. */
struct passage {
	size_t first, end, length;
};

/* Finds the articles with at least LEAST shingles of the sample in common. */
void containment_find(struct containment_finder *o, const struct docindex *k, const struct shingle_sample *s,
    size_t least);
void containment_free(struct containment_finder *o);

/* The next passage at or after p->end, which is 0 at first; false if there is none. */
bool containment_passage(const struct containment_finder *o, const struct shingle_sample *s,
    const struct containment *c, struct passage *p);

/*
 * Claims the passages of C for it: returns the share of the text that is in them and in no claim before.  If that is
 * less than LEAST, nothing is claimed and 0 returned.
 */
unsigned containment_claim(struct containment_finder *o, const struct shingle_sample *s, const struct containment *c,
    unsigned least);

#endif
