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

enum { EXTRAARTICLES_MOST = 64 };

/*
 * The whole articles of P, which is summed: sets ARTICLE to the bytes of each <article> in its page that is in no other
 * and has a heading and prose enough; returns how many, EXTRAARTICLES_MOST at most.
 */
size_t extraarticles_find(const struct webpage *p, struct bytes article[EXTRAARTICLES_MOST]);

#endif
