/*
 * page - an HTML page as one item: where it is, whose it is, and all of it as text.
 *
 * Title, date and author are not looked for: they lie in many places and disagree, and to weigh that is clean(1)'s
 * work.
 */
#ifndef PAGE_H
#define PAGE_H

#include "item.h"

/* HTML is UTF-8; BASE is its address, if known. */
void page_read(struct bytes html, struct bytes base, struct item *item);

#endif
