/*
 * decision - whether an article is a copy of what is remembered, of which articles, and in what way.
 *
 * A text and an article are the same, or one holds the other, by the share of either that stands in the other
 * (containment; A. Broder, 1997): a copy may be cut, wrapped in other text, or glued to other articles.  What else they
 * have in common - a quotation, a notice that a site prints everywhere - stays below those shares.  Where the words
 * are the same, the facts decide (factevidence.h).
 */
#ifndef DECISION_H
#define DECISION_H

#include "buf.h"
#include "containment.h"
#include "docindex.h"
#include "docmemory.h"
#include "doctext.h"
#include "ranking.h"

enum relation {
	DECISION_NEW,		/* nobody's copy */
	DECISION_EXACT,		/* the same text */
	DECISION_NEAR,		/* the same with small changes */
	DECISION_CONTAINED,	/* the text stands in an article that holds more */
	DECISION_CONTAINS,	/* the text holds a known article, and more of its own */
	DECISION_MULTI,		/* the text is several known articles */
	DECISION_EXCERPT,	/* the text is a small part of an article */
	DECISION_VERSION,	/* the same article, of the same id, address or source, changed */
	DECISION_UPDATE		/* the same article with other figures or dates, from another source */
};

/* Zeroed before the first use. */
struct decision {
	enum relation relation;
	unsigned overlap;	/* share of the text that stands in the articles, in thousandths */
	struct buf group;	/* their names with commas between; the text's own id where it is new or holds more */
	bool holds_one;		/* the text holds one known article, all of it */
	struct docmemory memory;	/* the text as it is to be remembered; packed is empty if it adds nothing */

	/* what was found; of the articles that the text has passages in common with, claims: those of the group */
	struct containment_finder finder;
	struct ranking ranking;		/* the articles of other events in the same words */
};

/*
 * Whether the very text was seen before; then that is the decision.  Of the text only the name and the hashes are
 * needed.
 */
bool decision_repeat(struct decision *v, const struct docindex *k, const struct doctext *d);

/* Decides on a text that was not seen before, and counts the texts that were found inside remembered articles. */
void decision_make(struct decision *v, struct docindex *k, const struct doctext *d);

/* Whether the row is left out when copies are dropped. */
bool decision_is_copy(enum relation r);

/* As written in the column relation. */
const char *decision_relation(enum relation r);

void decision_free(struct decision *v);

#endif
