/*
 * cuttitle - recognises titles that are only the first words of a text, as feeds make them for items without a title.
 */
#ifndef CUTTITLE_H
#define CUTTITLE_H

#include <stdbool.h>

#include "bytes.h"

/* Whether TITLE is the beginning of the first sentence of TEXT, cut off, perhaps with an ellipsis. */
bool cuttitle_is(struct bytes title, struct bytes text);

#endif
