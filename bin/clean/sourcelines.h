/*
 * sourcelines - the lines that a source prints again and again, learnt from its articles.
 *
 * A line is boilerplate, and is dropped, once it stood in SOURCELINES_LEAST articles of one source and in more than
 * half of its articles since the first of these; what stands in fewer is background that the source tells again.
 * A sentence that does not speak to the reader must have stood in SOURCELINES_LEAST_PROSE articles.  Nothing
 * is learnt from an article most of which was seen before: it is a copy or a later version.  If there are more than
 * SOURCELINES_MOST lines, those not seen for longest are forgotten.  The result depends on the articles and their
 * order alone.
 */
#ifndef SOURCELINES_H
#define SOURCELINES_H

#include <stdint.h>

#include "article.h"
#include "buf.h"
#include "hash.h"

enum { SOURCELINES_MOST = 200000, SOURCELINES_LEAST = 3, SOURCELINES_LEAST_PROSE = 8 };

/* Zeroed, it is empty and ready. */
struct sourcelines {
	struct hash_table line;		/* by the hashes of source and line, and those of sources: when and how often */
	uint64_t articles;		/* seen so far */
	struct buf record;		/* of the last article */
};

/*
 * Drops the known lines of A's text, which stands in the articles of SOURCE, and learns the others; sets record to what
 * was learnt.
 */
void sourcelines_apply(struct sourcelines *m, struct bytes source, struct article *a);

/*
 * Learns again what was learnt by a record: that of sourcelines_apply(), in the same order, or that of
 * sourcelines_put_all(), which holds for all before it.  False, with M in any state, if RECORD is neither.
 */
bool sourcelines_replay(struct sourcelines *m, struct bytes record);

/* Appends a record of all that M knows: the same bytes for the same knowledge. */
void sourcelines_put_all(const struct sourcelines *m, struct buf *to);

void sourcelines_free(struct sourcelines *m);

#endif
