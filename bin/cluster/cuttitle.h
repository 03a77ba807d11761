/*
 * cuttitle - titles that are no more than the first words of a text, as feeds make them where an item has none.
 */
#ifndef CUTTITLE_H
#define CUTTITLE_H

#include <stdbool.h>

#include "bytes.h"

/* Whether TITLE breaks off amid the sentence that TEXT begins with, perhaps with an ellipsis. */
bool cuttitle_is(struct bytes title, struct bytes text);

#endif
