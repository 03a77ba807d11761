/*
 * another - leaves out further whole articles that a page shows below its own, as those do that go on and on.
 */
#ifndef ANOTHER_H
#define ANOTHER_H

#include "webpage.h"

/*
 * Where the page's heading is in an <article>: gives the kept blocks of another with a heading of the same level
 * RULE_ANOTHER if enough to be an article is kept before it, and in it.
 */
void another_drop(struct webpage *p);

#endif
