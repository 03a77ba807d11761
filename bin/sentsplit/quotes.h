/*
 * quotes - whether a place in a paragraph is inside a quotation or the title of a work.
 *
 * Kept up to date on demand, so that each byte of a paragraph is looked at once and only where a decision needs it.
 */
#ifndef QUOTES_H
#define QUOTES_H

#include "bytes.h"

struct quotes {
	const unsigned char *at;	/* all before it is counted */
	unsigned depth;			/* open quotations of “ ” „ “ « » 「 」 『 』 */
	unsigned titles;		/* open 《 〈 */
	const unsigned char *limit;	/* the paragraph's end */
	const unsigned char *last;	/* the paragraph's last quote that can close; NULL: not known yet */
	bool straight;			/* after an odd number of " */
	bool low;			/* the innermost open one began with „ or ‚ */
};

/* Begins the paragraph [START, LIMIT). */
void quotes_start(struct quotes *q, const unsigned char *start, const unsigned char *limit);

/* Counts up to TO, which is not before what is counted already. */
void quotes_reach(struct quotes *q, const unsigned char *to);

/* Whether the place AT, not before what is counted, is inside a quotation that closes in this paragraph. */
bool quotes_inside(struct quotes *q, const unsigned char *at);

#endif
