/*
 * anchor - ids that name a place in the text, as generators of tables of contents make them of headings, and tell
 * nothing about what an element is: "comments-from-the-quay".
 */
#ifndef ANCHOR_H
#define ANCHOR_H

#include "webpage.h"

/* Whether an id is a slug by its looks alone: four words or more, less than half of which name a part of a page. */
bool anchor_is_slug(struct bytes id);

/*
 * Takes the hints of their ids from the elements of P, which is summed, whose id is made of the words of the heading
 * that they begin with.  Sections that hold links rather than prose keep theirs.
 */
void anchor_clear_hints(struct webpage *p);

#endif
