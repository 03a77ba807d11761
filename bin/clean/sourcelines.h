/*
 * sourcelines - the lines that a source prints again and again, learnt from its articles.
 *
 * A line that stood in three articles of one source is boilerplate and is dropped from then on.  Nothing is learnt
 * from an article most of which was seen before: it is a copy or a later version.  If there are more than
 * SOURCELINES_MOST lines, those not seen for longest are forgotten.  The result depends on the articles and their
 * order alone.
 */
#ifndef SOURCELINES_H
#define SOURCELINES_H

#include <stdint.h>

#include "article.h"
#include "hash.h"

enum { SOURCELINES_MOST = 200000, SOURCELINES_LEARNT = 3 };

/* Zeroed, it is empty and ready. */
struct sourcelines {
	struct hash_table line;		/* by the hashes of source and line: in how many articles, and in which last */
	uint64_t articles;		/* seen so far */
};

/* Drops the known lines of A's text, which stands in the articles of SOURCE, and learns the others. */
void sourcelines_apply(struct sourcelines *m, struct bytes source, struct article *a);

/* Sets M by what sourcelines_write() wrote; false, with M in any state, where SAVED is nothing of the kind. */
bool sourcelines_read(struct sourcelines *m, struct bytes saved);

/* Adds M to TO, as text: the same bytes for the same memory. */
void sourcelines_write(const struct sourcelines *m, struct buf *to);

void sourcelines_free(struct sourcelines *m);

#endif
