/*
 * docstate - what dedup remembers from one run to the next: the articles of a docindex, in a directory.
 *
 * A state is a log (doclog.h in segments.h) and an index of most of it (mapindex.h), which is made anew from the log
 * when it is missing or damaged.  It is refused if it was made with other limits.
 */
#ifndef DOCSTATE_H
#define DOCSTATE_H

#include "buf.h"
#include "docindex.h"
#include "sentdedup.h"

struct docstate {
	struct segments segments;
	struct buf parameters;
	struct buf run;			/* the record of the last run; empty if there was none */
	uint64_t run_at;		/* its address */
};

/* The article amid which the sentences ended, by its id; both zeroed before. */
struct docstate_current {
	struct sentdedup_article article;
	struct buf id;
};

/* Opens the state in DIR and fills K, of which only the limits are set; what is added to K is logged from now on. */
void docstate_open(struct docstate *s, const char *dir, struct docindex *k, struct docstate_current *current);

/* All of this run is remembered when this returns; K can no longer be used but by docindex_free(). */
void docstate_close(struct docstate *s, struct docindex *k, const struct docstate_current *current);

/* Reads all of the state, and ends the program if it is damaged; returns how many articles are remembered. */
size_t docstate_check(struct docstate *s, struct docindex *k);

/*
 * Adds the articles that the state in DIR remembers, as if they came now; those with a text that is known are left out.
 * Returns how many were added.
 */
size_t docstate_merge(struct docindex *k, const char *dir);

/* Puts segments together and makes the index anew. */
void docstate_compact(struct docstate *s, struct docindex *k);

#endif
