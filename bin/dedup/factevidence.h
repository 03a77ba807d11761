/*
 * factevidence - what the facts say where a text and an article are told in the same words.
 *
 * Words alone cannot tell a copy from a correction, or from another event told in the words of the same mould.  Where
 * names differ throughout, or most figures and dates, the texts are twins: of two events.  Where only some figures or
 * dates do, and no words without a fact beside them, the text is another version.  Words that differ as well are noise
 * of scanning or editing, amid which a fact proves nothing.  Words around the end of a sentence prove no noise: a
 * sentence may have been moved.
 */
#ifndef FACTEVIDENCE_H
#define FACTEVIDENCE_H

#include "containment.h"
#include "doctext.h"

struct factevidence {
	/* of the facts remembered of the article, within the passages in common: those that agree and that differ */
	unsigned names_same, names_other;
	unsigned figures_same, figures_other;	/* dates too */
	bool opening_other;			/* a name that differs opens the text */
	unsigned changed;			/* figures and dates known to differ; at least one if their sum does */
	/* shingles of the passages that touch no fact: all; those the article lacks, amid a sentence; runs of these */
	unsigned clean, missing, spots;
};

enum { FACTEVIDENCE_HEADS = 128 };

/* Zeroed before the first use. */
struct factevidence_scratch {
	struct shingleset factual;	/* shingles of the text that touch a fact */

	/* private */
	struct buf inside;			/* of each fact of the text, whether it is in the passages */
	uint32_t head[FACTEVIDENCE_HEADS];	/* facts by the lowest bits of their contexts, plus one; 0 is none */
	uint32_t *next;				/* the next of the same bits */
	size_t cap;
};

void factevidence_free(struct factevidence_scratch *scratch);

/* Reads what does not depend on an article; before the first of a text. */
void factevidence_open(struct factevidence_scratch *scratch, const struct doctext *d);

/* Weighs what speaks for and against C, which was found for D. */
void factevidence_weigh(struct factevidence *e, struct factevidence_scratch *scratch,
    const struct containment_finder *o, const struct containment *c, const struct doctext *d);

/* Whether fact I of the text stands in a context in which the article is remembered to have another. */
bool factevidence_differs(const struct docrecord *a, const struct factsample *f, size_t i);

/* Whether the text and the article tell of two events in the words of one mould. */
bool factevidence_is_twin(const struct factevidence *e);

/* Whether the text is the article with other figures or dates. */
bool factevidence_is_version(const struct factevidence *e);

#endif
