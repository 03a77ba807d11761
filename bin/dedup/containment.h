/*
 * containment - the remembered articles that a text has passages in common with, and how much of each.
 *
 * A passage is a stretch of the text's sample in which shingles of one article follow one another with few others
 * between them.  It is measured whole, gaps included: typing errors all over a copy thin out the shingles in common,
 * yet all of it is copied.  The share of the text is the length of the passages by that of the text's sample; the
 * share of the article, by that of the article's.
 */
#ifndef CONTAINMENT_H
#define CONTAINMENT_H

#include "shingle.h"
#include "docindex.h"

enum {
	CONTAINMENT_WHOLE = 1000,		/* shares are thousandths */
	CONTAINMENT_LEVELS = 64
};

struct containment {
	uint32_t article;
	uint32_t shared;		/* shingles in common */
	unsigned of_text, of_article;	/* shares in common */
	unsigned density;		/* share of the shingles in the passages that are in common */
	unsigned rank, age;		/* for the caller's use */
	uint32_t first_hit;		/* private */
};

/* Zeroed before the first use. */
struct containment_finder {
	struct containment *found;		/* by the first shingle in common */
	size_t n, cap;

	/* private */
	struct hit {
		uint32_t shingle;		/* which of the sample */
		uint32_t next;		/* hit of the same article, plus one; 0 ends */
	} *hit;
	size_t n_hits, cap_hits;
	struct candidate {
		uint32_t article, hits, first, last;
	} *candidate;
	size_t n_candidates, cap_candidates;
	uint32_t *slot;			/* candidates by article, plus one */
	size_t slots;
	size_t shingles[CONTAINMENT_LEVELS];	/* of the sample, at each level */
	unsigned char *claimed;		/* of each shingle of the sample: whether an overlap has it */
	size_t cap_claimed;
};

/* Finds the articles with at least LEAST shingles of the sample. */
void containment_find(struct containment_finder *o, const struct docindex *k, const struct shingle_sample *s,
    size_t least);
void containment_free(struct containment_finder *o);

/*
 * Claims the passages of V, which was found last, for it: returns the share of the text that is in them and that no
 * overlap has claimed before.  Where that is less than LEAST, nothing is claimed and 0 returned.
 */
unsigned containment_claim(struct containment_finder *o, const struct docindex *k, const struct shingle_sample *s,
    const struct containment *v, unsigned least);

#endif
