/*
 * warc - the records of a web archive (ISO 28500, WARC 0.18 to 1.1), and of the texts made of one (WET).
 *
 * The caller holds a window of the bytes, which must contain one record at a time.
 */
#ifndef WARC_H
#define WARC_H

#include "item.h"

struct warc {
	struct bytes type;	/* of the record read last: "response"; all point into the window */
	struct bytes uri;	/* what was archived */
	struct bytes date;	/* when */
	struct bytes media;	/* its Content-Type */
	struct bytes content;
};

/* Whether RAW, the first bytes of a document, begins a WARC file. */
bool warc_is(struct bytes raw);

/*
 * Reads the record at the front of *WINDOW and drops it.  LAST: the window reaches to the end of the document.
 * ITEM_READY: there is one.  ITEM_BAD: what was dropped is not a record, or a part of one.
 */
enum item_step warc_next(struct warc *w, struct bytes *window, bool last);

#endif
