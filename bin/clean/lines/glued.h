/*
 * glued - further whole articles at the end of a page, as sites that scroll on and on print them.
 */
#ifndef GLUED_H
#define GLUED_H

#include "plain.h"

/*
 * Ends the first part of P where a new article begins inside it, and adds a part for each whole article behind it.
 * An article begins with a line that can be a title, and under it a paragraph that opens with a dateline, or follows a
 * line that says who wrote it or when, or that another story follows.  It is whole when it is long enough and not cut
 * off by dots.
 */
void glued_find(struct plain *p);

#endif
