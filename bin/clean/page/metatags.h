/*
 * metatags - the content of the <meta> elements of a page by their names.
 */
#ifndef METATAGS_H
#define METATAGS_H

#include "dom.h"

/*
 * The content, as written, of the first <meta> whose property, name or itemprop is the best of NAMES: in lower case,
 * the best first, up to a NULL.  Empty if there is none.
 */
struct bytes metatags_find(const struct dom *d, const char *const *names);

#endif
