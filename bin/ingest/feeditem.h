/*
 * feeditem - what the fields of a feed tell about its items and itself: of two that tell the same, the better one.
 */
#ifndef FEEDITEM_H
#define FEEDITEM_H

#include "feed.h"

/* Makes BASE the base of relative URLs in an element with those ATTRIBUTES, xml:base among them, inside OUTER's. */
void feeditem_base(struct buf *base, struct bytes outer, struct bytes attributes);

/* A start tag with those ATTRIBUTES begins ITEM. */
void feeditem_start(struct feed *f, struct item *item, struct bytes attributes);

/* Takes what the current field, of that meaning, tells about the open item, unless something better is known. */
void feeditem_take(struct feed *f, struct item *item, struct feedterm m);

/* The same for the feed. */
void feeditem_take_for_feed(struct feed *f, struct feedterm m);

/* The item ends: what it does not tell itself is taken from its key or the feed. */
void feeditem_complete(struct feed *f, struct item *item);

#endif
