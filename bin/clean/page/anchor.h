/*
 * anchor - takes away the hints of ids that only name a place in the text: those made of the heading below them.
 */
#ifndef ANCHOR_H
#define ANCHOR_H

#include "webpage.h"

/*
 * Takes the hints of their ids from the elements of P, which is summed, whose id is made of the words of the heading
 * that they begin with.  Sections that hold links rather than prose keep theirs.
 */
void anchor_clear_hints(struct webpage *p);

#endif
