/*
 * docformat - what kind of document bytes are, by what they hold and not by what they are called.
 */
#ifndef DOCFORMAT_H
#define DOCFORMAT_H

#include "bytes.h"

enum docformat {
	DOCFORMAT_FEED,		/* RSS, Atom, CDF, a sitemap or OPML */
	DOCFORMAT_JSONFEED,
	DOCFORMAT_JSON,		/* other objects, one after the other or in an array */
	DOCFORMAT_TABLE,	/* CSV, tab-separated values or a file of sfeed */
	DOCFORMAT_HTML,
	DOCFORMAT_PLAIN,
	DOCFORMAT_XML		/* neither a feed nor a page */
};

/*
 * TEXT is UTF-8, the beginning of a document.  *START becomes where a feed begins, as warnings of its server may come
 * first.
 */
enum docformat docformat_of(struct bytes text, size_t *start);

#endif
