/*
 * jsonld - what a page's JSON-LD states about its article, in the vocabulary of schema.org.
 */
#ifndef JSONLD_H
#define JSONLD_H

#include "bytes.h"

enum { JSONLD_AUTHORS = 8, JSONLD_DEPTH = 32 };

/* All strings as they are written in the JSON, for jsonlex_decode(); n is 0 where one is missing. */
struct jsonld_author {
	struct bytes name;		/* or in two: */
	struct bytes given, family;
	bool organization;
};

struct jsonld {
	struct bytes headline, name, published, body, publisher;
	struct jsonld_author author[JSONLD_AUTHORS];
	size_t nauthors;
	bool live;			/* a live blog states it */
};

/*
 * Reads one script's content and fills what *ARTICLE still misses from its objects whose @type is an article or a
 * posting; what a live blog states replaces it.  Objects inside such an object, as the entries of a live blog are, do
 * not count, nor does what is nested deeper than JSONLD_DEPTH.
 */
void jsonld_read(struct bytes script, struct jsonld *article);

#endif
