/*
 * metadata - the title, date and author that a page states: in JSON-LD first, then in <meta> of the kinds in use (Open
 * Graph, Dublin Core, citation tags, publishers' own), then in itemprop and <time>, then in <title>.
 */
#ifndef METADATA_H
#define METADATA_H

#include "buf.h"
#include "dom.h"
#include "jsonld.h"

struct metadata {
	struct jsonld jsonld;
	struct buf title, date, author;	/* empty where unknown; the date is RFC 3339 */
	struct buf scratch;
};

/* Reads the facts and marked-up nodes of D; what M held is forgotten, its memory used again. */
void metadata_read(struct metadata *m, const struct dom *d);

void metadata_free(struct metadata *m);

#endif
