/*
 * prose - the running text of a page, without the lines around it: menus, labels, lists of headlines.
 *
 * A line is prose if it is 50 bytes long and ends as a sentence does, or if it is 220 bytes long.  An ellipsis ends a
 * teaser, and a bullet begins an item of a list: neither is prose if it is shorter than that.  A line that goes on in
 * the next, which begins with a lowercase letter, is joined to it.  If less than 150 bytes of a text are prose, it has
 * no running text of its own, as a table has none, and all of it counts.
 */
#ifndef PROSE_H
#define PROSE_H

#include "buf.h"
#include "bytes.h"

enum {
	PROSE_LINE = 50,	/* bytes of a line that ends as a sentence */
	PROSE_LONG = 220,	/* bytes of any other */
	PROSE_TEXT = 150	/* bytes of prose in a text that has a running text */
};

/* Zeroed before the first use. */
struct prose {
	struct buf text;

	/* private: the pieces of the text, where each begins there and in the original */
	struct prose_piece {
		size_t at, origin;
	} *piece;
	size_t n, cap;
};

/* What counts of TEXT: the text itself, or lines of it, with line ends between, in p->text; until the next call. */
struct bytes prose_take(struct prose *p, struct bytes text);

/* Where the byte at AT of TAKEN, which was taken of TEXT last, is in TEXT. */
size_t prose_origin(const struct prose *p, struct bytes taken, struct bytes text, size_t at);

void prose_free(struct prose *p);

#endif
