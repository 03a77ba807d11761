/*
 * ranking - which of the articles found for a text count, and in what order they claim it.
 *
 * Those that tell of other events in the same words (factevidence.h), twins, are set apart before any is ranked.
 */
#ifndef RANKING_H
#define RANKING_H

#include "containment.h"
#include "doctext.h"
#include "factevidence.h"

/* Zeroed before the first use. */
struct ranking {
	struct containment *twin;	/* of the text ranked last */
	size_t n_twins;

	/* private */
	size_t cap_twins;
	struct factevidence_scratch scratch;
};

/*
 * Leaves of what was found the articles that count, the first to claim the text first.  Sets how many of the figures
 * and dates remembered of each agree with the text and differ, and whether the text is another version of it (changed).
 */
void ranking_order(struct ranking *r, struct containment_finder *o, const struct doctext *d);

void ranking_free(struct ranking *r);

#endif
