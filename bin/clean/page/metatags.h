/*
 * metatags - the content of the <meta> elements of a page by their names.
 */
#ifndef METATAGS_H
#define METATAGS_H

#include "buf.h"
#include "dom.h"

/*
 * The content, as written, of the first <meta> whose property, name or itemprop is the best of NAMES: in lower case,
 * the best first, up to a NULL.  Empty if there is none.
 */
struct bytes metatags_find(const struct dom *d, const char *const *names);

/* Whether HAVE is WANTED, which is in lower case, but for its case. */
bool metatags_same(struct bytes have, const char *wanted);

#endif
