/*
 * pagetitle - the title of a page's article, without the names of the site and its sections.
 *
 * It is the <h1> if <title> and what is stated begin with that; else what JSON-LD or <meta> states; else the front of
 * <title>; else the first heading.
 */
#ifndef PAGETITLE_H
#define PAGETITLE_H

#include "buf.h"
#include "dom.h"
#include "jsonld.h"

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct pagetitle {
	struct buf heading, stated, name, meta, head, site;
	struct buf decoded, scratch;
};

/* Appends the title to TO; nothing if the page has none.  JSON is what its JSON-LD states. */
void pagetitle_put(struct pagetitle *t, struct buf *to, const struct dom *d, const struct jsonld *json);

void pagetitle_free(struct pagetitle *t);

#endif
