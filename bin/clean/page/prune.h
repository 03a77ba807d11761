/*
 * prune - drops the elements that by their name, class, id or role hold no text of the article.
 *
 * A rule that is sure drops its element for good (DROP_ELEMENT, DROP_HINT).  A rule that is not only marks it
 * (DROP_WEAK): the element does not count in the search for the main block, and its blocks need better odds than
 * others.  No rule drops an element that holds half of the page's prose.
 */
#ifndef PRUNE_H
#define PRUNE_H

#include "webpage.h"

/* Sets cut of all nodes and rule of all blocks.  GENTLE leaves class names and hidden elements aside. */
void prune(struct webpage *p, bool gentle);

#endif
