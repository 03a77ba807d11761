/*
 * htmlpage - an HTML page as one item: where it is, whose it is, and all of it as text.
 *
 * Title, date and author are not looked for: they lie in many places and disagree, and to weigh that is clean(1)'s
 * work.
 */
#ifndef HTMLPAGE_H
#define HTMLPAGE_H

#include "item.h"

/* HTML is UTF-8; BASE is its address, if known. */
void htmlpage_read(struct bytes html, struct bytes base, struct item *item);

#endif
