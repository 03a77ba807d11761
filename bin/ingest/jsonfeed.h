/*
 * jsonfeed - the articles of a JSON Feed, versions 1 and 1.1 (www.jsonfeed.org).
 *
 * The caller holds a window of the document, which must contain one item, or one other member of the feed, at a time.
 */
#ifndef JSONFEED_H
#define JSONFEED_H

#include "item.h"
#include "json.h"

struct jsonfeed {
	struct buf title;		/* of the feed, plain text, as far as it was read */
	struct buf link;		/* of its site */
	struct buf author;
	unsigned long long n;		/* items found */
	bool is_feed;			/* a member was found that only a JSON Feed has */

	/* private */
	struct json json;
	bool last;			/* the window reaches to the end of the document */
	enum { JSONFEED_START, JSONFEED_MEMBERS, JSONFEED_ITEMS } place;
	struct buf scratch, modified;
	bool whole;
};

/* A zeroed struct jsonfeed, or one used before. */
void jsonfeed_start(struct jsonfeed *f);

/*
 * Reads on in *WINDOW, UTF-8 text from where the last call left off, and drops what it has read from its front.  LAST:
 * it reaches to the end of the document.  URLs are as written.
 */
enum item_step jsonfeed_next(struct jsonfeed *f, struct bytes *window, bool last, struct item *item);

/* After the last item: whether the document was JSON to its end. */
bool jsonfeed_is_whole(const struct jsonfeed *f);

void jsonfeed_free(struct jsonfeed *f);

#endif
