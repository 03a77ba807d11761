/*
 * itemqueue - the items of a feed that wait until it is known which of their keys and links name one item alone.
 *
 * Feeds of alerts and forums give one link, or one guid, to many items; if even the date of publication is the same, it
 * identifies none of them, whichever comes first.  So the items that are read are held until ITEMQUEUE_AHEAD bytes of
 * others follow, or the feed ends.
 */
#ifndef ITEMQUEUE_H
#define ITEMQUEUE_H

#include "item.h"
#include "recenthashes.h"

enum { ITEMQUEUE_AHEAD = 1 << 20 };

/* A zeroed queue is empty. */
struct itemqueue {
	struct buf held;
	size_t start;		/* of the first item, in HELD */
	struct recenthashes keys;	/* hash of a key or link -> that of the item, or SHARED */
};

/* Appends ITEM, the text of which is gone then. */
void itemqueue_push(struct itemqueue *q, struct item *item);

/* Whether an item can be taken while more of them come. */
bool itemqueue_is_full(const struct itemqueue *q);

/*
 * Takes the first item; false if there is none.  Its key is what names it, with its date, and no other item: its own
 * key, else its link; empty if neither does.
 */
bool itemqueue_pop(struct itemqueue *q, struct item *item);

/* Empties it, for another feed. */
void itemqueue_clear(struct itemqueue *q);

void itemqueue_free(struct itemqueue *q);

#endif
