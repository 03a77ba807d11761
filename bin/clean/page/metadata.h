/*
 * metadata - the title, date and authors that a page states: in JSON-LD first, then in <meta> of the kinds in use (Open
 * Graph, Dublin Core, citation tags, publishers' own), then in itemprop and <time>, then in <title> and the headings.
 */
#ifndef METADATA_H
#define METADATA_H

#include "buf.h"
#include "dom.h"
#include "jsonld.h"
#include "pagetitle.h"

/* Zeroed, it is ready. */
struct metadata {
	struct jsonld jsonld;
	struct pagetitle titles;
	struct buf title, date;		/* empty if unknown, as are those below; the date is RFC 3339 */
	struct buf author;		/* names, separated by ", ", of the first place that names a person */
	struct buf organization;	/* those of the first place that names anybody */
	struct buf names, scratch, value;
	bool has_person;		/* among names */
};

/* Reads the facts and marked-up nodes of D; what M held is forgotten, its memory used again. */
void metadata_read(struct metadata *m, const struct dom *d);

void metadata_free(struct metadata *m);

#endif
