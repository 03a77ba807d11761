/*
 * meta - the title, date and author that a page's head and markup state: JSON-LD first, then <meta> of the kinds in
 * use (Open Graph, Dublin Core, citation tags, publishers' own), then itemprop and <time>, then <title>.
 */
#ifndef META_H
#define META_H

#include "buf.h"
#include "dom.h"
#include "jsonld.h"

struct meta {
	struct jsonld jsonld;
	struct buf title, date, author;	/* empty where unknown; the date is RFC 3339 */
	struct buf scratch;
};

/* Reads the facts and marked-up nodes of D; what M held is forgotten, its memory used again. */
void meta_read(struct meta *m, const struct dom *d);

void meta_free(struct meta *m);

#endif
