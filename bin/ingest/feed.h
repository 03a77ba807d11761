/*
 * feed - the items of a news feed in XML: RSS 0.9x, 1.0 and 2.0, Atom 0.3 (as it was published) and 1.0 (RFC 4287),
 * CDF, sitemaps with the news extension, and OPML.
 *
 * Feeds as they are, not as they should be: elements out of order, undeclared prefixes and entities, end tags that are
 * missing, stray ampersands and angle brackets are no errors.  An item that the input cuts off is dropped, as the
 * whole one will come with the next fetch, and feed_is_whole() tells of it.
 *
 * The caller holds a window of the document, which must contain one item at a time and no more.
 */
#ifndef FEED_H
#define FEED_H

#include "feedfield.h"
#include "item.h"
#include "markup.h"
#include "xmlns.h"

enum feed_kind {
	FEED_NEWS,			/* its items are articles */
	FEED_SITEMAP,			/* addresses of pages, of which a news sitemap tells title and date */
	FEED_SITEMAPINDEX,		/* addresses of sitemaps */
	FEED_OPML			/* addresses of feeds */
};

struct feed {
	enum feed_kind kind;		/* known after the first item */
	struct buf title;		/* of the feed, plain text, as far as it was read */
	struct buf link;		/* of its site */
	struct buf author;
	unsigned long long n;		/* items found */
	bool swallowed;			/* an item began where none can be, and is not among them */

	/* private */
	struct markup markup;
	bool last;			/* the window reaches to the end of the document */
	struct xmlns ns;
	struct feedfield field;
	struct buf root;		/* the name of the outermost element */
	struct bytes item;		/* that of the open item; empty if there is none */
	struct buf base, item_base;	/* of relative URLs */
	struct buf self;		/* the feed's own address */
	struct buf about;		/* rdf:about of the open item */
	struct buf ref;			/* of the last link, as written */
	int feed_rank[FEED_ROLES], rank[FEED_ROLES];	/* of what is known so far */
	size_t text_length;		/* visible bytes of the open item's text */
	unsigned unclosed;		/* fields without an end tag in the open item */
	bool key_is_link;
	bool whole;
};

/* A zeroed struct feed, or one used before.  BASE is the document's address, if known. */
void feed_start(struct feed *f, struct bytes base);

/*
 * Reads on in *WINDOW, UTF-8 text from where the last call left off, and drops what it has read from its front.  LAST:
 * it reaches to the end of the document.
 */
enum item_step feed_next(struct feed *f, struct bytes *window, bool last, struct item *item);

/* After the last item: whether the feed's end was there. */
bool feed_is_whole(const struct feed *f);

void feed_free(struct feed *f);

#endif
