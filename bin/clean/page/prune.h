/*
 * prune - leaves out the elements that by their name, class, id or role hold no text of the article.
 *
 * A rule that is sure takes its element out for good (DROP_ELEMENT, DROP_HINT); one that is not marks it (DROP_WEAK),
 * so that it does not count when the main block is looked for, and what it holds must show more than other text.  No
 * rule touches an element that holds half of the page's prose.
 */
#ifndef PRUNE_H
#define PRUNE_H

#include "webpage.h"

/* Sets cut of all nodes and rule of all blocks.  GENTLE leaves class names and hidden elements aside. */
void prune(struct webpage *p, bool gentle);

#endif
