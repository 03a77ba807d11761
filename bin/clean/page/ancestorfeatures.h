/*
 * ancestorfeatures - the elements around a block, from its first text up to the root, as features of the block (blockfeatures.h): its
 * depth, where the main block is among them, and how much of the page's prose the innermost of each name or hint holds.
 */
#ifndef ANCESTORFEATURES_H
#define ANCESTORFEATURES_H

#include <stdint.h>

#include "webpage.h"

/* Sets what is known of block B by its ancestors among its features, OUT. */
void ancestorfeatures_set(const struct webpage *p, const struct block *b, int32_t *out);

#endif
