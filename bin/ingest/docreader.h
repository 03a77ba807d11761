/*
 * docreader - one document of any kind to its articles.
 */
#ifndef DOCREADER_H
#define DOCREADER_H

#include "feed.h"
#include "itemqueue.h"
#include "jsonfeed.h"
#include "jsonrecord.h"
#include "tablerecord.h"
#include "textstream.h"

enum docreader_type {
	DOCREADER_AUTO,		/* told by what it holds */
	DOCREADER_FEED,		/* a feed in XML or JSON, and nothing else */
	DOCREADER_JSON,		/* a JSON Feed, or JSON objects */
	DOCREADER_CSV,		/* or tab-separated values */
	DOCREADER_HTML,
	DOCREADER_PLAIN
};

struct docreader {
	/* set by the caller */
	enum docreader_type type;
	bool is_text;		/* it came as text/plain: tags in it are no reason to take it for a page */
	bool addresses;		/* the addresses in it are wanted, not the articles */
	const struct fieldmap *map;	/* of records */
	struct bytes url;	/* where it came from; empty if unknown */
	size_t max_line;	/* of a row */

	/*
	 * Gets each item, which it may change but not keep.  The id of a page or a text is empty.
	 */
	void (*put)(void *arg, struct item *item);
	void *put_arg;

	/* Gets each part that is not an item, from LINE on, and WHY. */
	void (*bad)(void *arg, unsigned long long line, const char *why, struct bytes what);
	void *bad_arg;

	/* private */
	struct feed feed;
	struct jsonfeed json;
	struct jsonrecord objects;
	struct tablerecord table;
	struct itemqueue queue;
	struct item item;
	struct buf scratch;
	unsigned long long n;	/* items put */
};

/*
 * Reads TEXT, of which nothing was read so far, to its end.  NULL, or why it is bad: then the caller finds in TEXT what
 * did not become an item.
 */
const char *docreader_read(struct docreader *d, struct textstream *text);

void docreader_free(struct docreader *d);

#endif
