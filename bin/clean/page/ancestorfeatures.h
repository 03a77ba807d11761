/*
 * ancestorfeatures - features of a block (featurelist.h) from the elements around it: its depth, the place of the main
 * block among them, and the share of the page's prose that the innermost element of each name or hint holds.
 */
#ifndef ANCESTORFEATURES_H
#define ANCESTORFEATURES_H

#include <stdint.h>

#include "webpage.h"

/* Sets what is known of block B by its ancestors among its features, OUT. */
void ancestorfeatures_set(const struct webpage *p, const struct block *b, int32_t *out);

#endif
