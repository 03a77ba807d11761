/*
 * item - one article as a feed or a page presents it: what becomes a row.
 *
 * A zeroed struct item is empty and ready.  All is UTF-8, and a missing value is empty.  Title, source and author are
 * plain text on one line; the date is RFC 3339; URLs are absolute where a base was known.
 */
#ifndef ITEM_H
#define ITEM_H

#include <stdint.h>

#include "buf.h"

struct item {
	struct buf id;		/* that of its row, once that is known */
	struct buf key;		/* the publisher's own name for it: guid, Atom id, rdf:about */
	struct buf url;
	struct buf date;
	struct buf source;
	struct buf title;
	struct buf author;
	struct buf text;
	uint64_t content;	/* hash of what its reader found, or 0 if that is not known */
	bool html;		/* the text is markup */
	bool typed;		/* it was told whether the text is markup */
	bool published;		/* the date is that of publication, which stays when the text is changed */
};

/* What a reader of items found in its window, which is the part of a document that is held. */
enum item_step {
	ITEM_READY,	/* the next item */
	ITEM_BAD,	/* what was dropped from the window is not an item */
	ITEM_MORE,	/* the window ends within the next item: call again with a longer one */
	ITEM_END	/* there are no more */
};

enum { ITEM_LONG = 1 << 20 };	/* bytes of a buffer that only a very long item needs; they are given back after it */

void item_clear(struct item *item);
void item_free(struct item *item);

/* Whether there is anything worth a row. */
bool item_says_something(const struct item *item);

#endif
