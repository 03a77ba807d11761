/*
 * jsonfeed - the articles of a JSON Feed, versions 1 and 1.1 (www.jsonfeed.org).
 */
#ifndef JSONFEED_H
#define JSONFEED_H

#include "item.h"
#include "json.h"

struct jsonfeed {
	struct buf title;		/* of the feed, plain text */
	struct buf link;		/* of its site */
	unsigned long long n;		/* items found */

	/* private */
	struct json json;
	struct buf author;		/* of the feed */
	struct buf scratch, base, modified;
	bool whole;
};

/*
 * A zeroed struct jsonfeed, or one used before.  DOCUMENT is UTF-8 and must stay; BASE is its address, if known.  False
 * where it is no JSON Feed.
 */
bool jsonfeed_start(struct jsonfeed *f, struct bytes document, struct bytes base);

/* The next item; false when there is none left. */
bool jsonfeed_next(struct jsonfeed *f, struct item *item);

/* After the last item: whether the document was JSON to its end. */
bool jsonfeed_is_whole(const struct jsonfeed *f);

void jsonfeed_free(struct jsonfeed *f);

#endif
