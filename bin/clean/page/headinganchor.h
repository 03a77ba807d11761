/*
 * headinganchor - ids made of the words of the heading below them: they name a place in the text, and hint at nothing.
 */
#ifndef HEADINGANCHOR_H
#define HEADINGANCHOR_H

#include "webpage.h"

/*
 * Clears the hints that elements of P have by their ids, where an id is made of the words of the heading that the
 * element begins with.  Sections that hold links rather than prose keep theirs.  P is summed (webpage_sum()).
 */
void headinganchor_clear_hints(struct webpage *p);

#endif
