/*
 * overlap - the remembered articles that a text has passages in common with, and how much of each.
 *
 * A passage is a stretch of the text's sample in which grams of one article follow one another with few others
 * between them.  It is measured whole, gaps included: typing errors all over a copy thin out the grams in common, yet
 * all of it is copied.  The share of the text is the length of the passages by that of the text's sample; the share of
 * the article, by that of the article's.
 */
#ifndef OVERLAP_H
#define OVERLAP_H

#include "gram.h"
#include "known.h"

enum {
	OVERLAP_WHOLE = 1000,		/* shares are thousandths */
	OVERLAP_LEVELS = 64
};

struct overlap {
	uint32_t article;
	uint32_t shared;		/* grams in common */
	unsigned of_text, of_article;	/* shares in common */
	unsigned density;		/* share of the grams in the passages that are in common */
	unsigned rank, age;		/* for the caller's use */
	uint32_t first_hit;		/* private */
};

/* Zeroed before the first use. */
struct overlap_finder {
	struct overlap *found;		/* by the first gram in common */
	size_t n, cap;

	/* private */
	struct hit {
		uint32_t gram;		/* which of the sample */
		uint32_t next;		/* hit of the same article, plus one; 0 ends */
	} *hit;
	size_t n_hits, cap_hits;
	struct candidate {
		uint32_t article, hits, first, last;
	} *candidate;
	size_t n_candidates, cap_candidates;
	uint32_t *slot;			/* candidates by article, plus one */
	size_t slots;
	size_t grams[OVERLAP_LEVELS];	/* of the sample, at each level */
	unsigned char *claimed;		/* of each gram of the sample: whether an overlap has it */
	size_t cap_claimed;
};

/* Finds the articles with at least LEAST grams of the sample. */
void overlap_find(struct overlap_finder *o, const struct known *k, const struct gram_sample *s, size_t least);
void overlap_free(struct overlap_finder *o);

/*
 * Claims the passages of V, which was found last, for it: returns the share of the text that is in them and that no
 * overlap has claimed before.  Where that is less than LEAST, nothing is claimed and 0 returned.
 */
unsigned overlap_claim(struct overlap_finder *o, const struct known *k, const struct gram_sample *s,
    const struct overlap *v, unsigned least);

#endif
