/*
 * feed - the items of a news feed in XML: RSS 0.9x, 1.0 and 2.0, Atom 0.3 (as it was published) and 1.0 (RFC 4287),
 * CDF, sitemaps with the news extension, and OPML.
 *
 * Feeds as they are, not as they should be: elements out of order, undeclared prefixes and entities, end tags that are
 * missing, stray ampersands and angle brackets are no errors.  An item that the input cuts off is left out, as the
 * whole one will come with the next fetch, and feed_is_whole() tells of it.
 */
#ifndef FEED_H
#define FEED_H

#include "feedfield.h"
#include "xmlns.h"
#include "item.h"
#include "markup.h"

enum feed_kind {
	FEED_NEWS,			/* its items are articles */
	FEED_SITEMAP,			/* addresses of pages, of which a news sitemap tells title and date */
	FEED_SITEMAPINDEX,		/* addresses of sitemaps */
	FEED_OPML			/* addresses of feeds */
};

struct feed {
	enum feed_kind kind;		/* known after the first call of feed_next() */
	struct buf title;		/* of the feed, plain text */
	struct buf link;		/* of its site */
	unsigned long long n;		/* items found */

	/* private */
	struct markup markup;
	struct xmlns scope;
	struct feedfield field;
	struct bytes root;		/* the name of the outermost element */
	struct bytes item;		/* that of the open item; empty outside of one */
	struct buf base, item_base;	/* of relative URLs */
	struct buf author;		/* of the feed */
	struct buf about;		/* rdf:about of the open item */
	int feed_rank[FEED_ROLES], rank[FEED_ROLES];	/* of what is known so far */
	bool key_is_link;
	bool whole;
};

/* A zeroed struct feed, or one used before.  DOCUMENT is UTF-8 and must stay; BASE is its address, if known. */
void feed_start(struct feed *f, struct bytes document, struct bytes base);

/* The next item; false when there is none left.  The key is empty where the feed gives it no id and no link. */
bool feed_next(struct feed *f, struct item *item);

/* After the last item: whether the feed's end was there. */
bool feed_is_whole(const struct feed *f);

void feed_free(struct feed *f);

#endif
