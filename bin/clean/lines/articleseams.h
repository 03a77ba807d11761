/*
 * articleseams - finds where one whole article of a text ends and the next begins, on sites that load article after
 * article.
 */
#ifndef ARTICLESEAMS_H
#define ARTICLESEAMS_H

#include "plaintext.h"

/*
 * Ends the first part of P where a new article begins inside it, and adds a part for each whole article after it.
 * An article begins with a line that can be a title, and under it a paragraph that opens with a dateline, or follows a
 * line that says who wrote it or when, or that another story follows.  It is whole when it is long enough and not cut
 * off by dots.
 */
void articleseams_find(struct plaintext *p);

#endif
