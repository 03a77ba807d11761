/*
 * item - one article as a feed or a page presents it: what becomes a row.
 *
 * A zeroed struct item is empty and ready.  All is UTF-8, and a missing value is empty.  Title, source and author are
 * plain text on one line; the date is RFC 3339; URLs are absolute where a base was known.
 */
#ifndef ITEM_H
#define ITEM_H

#include "buf.h"

struct item {
	struct buf key;		/* the publisher's own name for it: guid, Atom id, rdf:about */
	struct buf url;
	struct buf date;
	struct buf source;
	struct buf title;
	struct buf author;
	struct buf text;
	bool html;		/* the text is markup */
};

void item_clear(struct item *item);
void item_free(struct item *item);

/* Whether there is anything worth a row. */
bool item_says_something(const struct item *item);

#endif
