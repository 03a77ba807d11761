/*
 * quotes - whether a place in a paragraph is inside a quotation or the title of a work.
 *
 * Kept up to date on demand, so that each byte of a paragraph is looked at once and only where a decision needs it.
 * Quotation marks differ between languages in which of them opens; what is beside a mark decides for those that do
 * both: “...”, „...“, «...», »...«, ”...”, »...», ‘...’ and the straight ones.  A mark after a figure
 * is an inch, one inside a word an apostrophe.
 */
#ifndef QUOTES_H
#define QUOTES_H

#include <stdbool.h>

enum { QUOTES_DEPTH = 8 };	/* open quotations of which the kind is kept */

struct quotes {
	const unsigned char *start, *limit;	/* the paragraph */
	const unsigned char *at;	/* all before it is counted */
	unsigned depth;			/* open quotations, except for those of straight double marks */
	unsigned titles;		/* open 《 〈 */
	unsigned char kind[QUOTES_DEPTH];	/* of the open ones, the outermost first */
	const unsigned char *last[2];	/* the last mark that may close a double, a single quotation; NULL: not known */
	const unsigned char *opened;	/* the straight double mark that opened last */
	bool straight;			/* inside straight double marks */
};

/* Begins the paragraph [START, LIMIT). */
void quotes_start(struct quotes *q, const unsigned char *start, const unsigned char *limit);

/* Counts up to TO, which is not before what is counted already. */
void quotes_reach(struct quotes *q, const unsigned char *to);

/* Whether the place AT, not before what is counted, is inside a quotation that closes in this paragraph. */
bool quotes_inside(struct quotes *q, const unsigned char *at);

#endif
