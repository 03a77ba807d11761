/*
 * decision - whether an article is a copy of what is remembered, of which articles, and in what way.
 *
 * A text and an article are the same, or one holds the other, by the share of either that stands in the other
 * (containment; A. Broder, 1997): a copy may be cut, wrapped in other text, or glued to other articles.  What they have
 * in common beside - a quotation, a notice that a site puts everywhere - stays below those shares.
 */
#ifndef DECISION_H
#define DECISION_H

#include "buf.h"
#include "shingle.h"
#include "docindex.h"
#include "containment.h"

enum relation {
	DECISION_NEW,		/* nobody's copy */
	DECISION_COPY,		/* text and article are the same, nearly; or the text is several whole ones */
	DECISION_NEAR,		/* the same, with small changes all over */
	DECISION_CONTAINED,	/* the text stands in an article that holds more */
	DECISION_CONTAINS	/* the text holds a known article, and more of its own */
};

/* Zeroed before the first use. */
struct decision {
	enum relation relation;
	unsigned overlap;	/* share of the text that stands in the articles, in thousandths */
	struct buf group;	/* their names with commas between; the text's own id where it is new or holds more */

	/* how the text is to be remembered; not at all where that would help to find no other copy */
	bool remember;
	struct bytes name;	/* points into group */
};

/* S is the sample of the text, ID its name.  Articles inside which it was found take note of that. */
void decision_make(struct decision *v, struct containment_finder *o, const struct docindex *k,
    const struct shingle_sample *s, struct bytes id);

/* As written in the column relation. */
const char *decision_relation(enum relation r);

void decision_free(struct decision *v);

#endif
