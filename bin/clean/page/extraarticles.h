/*
 * extraarticles - drops the further whole articles below the first, as on pages that load one after another.
 */
#ifndef EXTRAARTICLES_H
#define EXTRAARTICLES_H

#include "webpage.h"

/*
 * Where the page's heading is in an <article>: gives the kept blocks of another with a heading of the same level
 * DROP_ANOTHER if enough to be an article is kept before it, and in it.
 */
void extraarticles_drop(struct webpage *p);

#endif
