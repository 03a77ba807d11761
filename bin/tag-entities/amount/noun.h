/*
 * noun - English nouns in the plural: whether a word is one, and its singular.
 */
#ifndef NOUN_H
#define NOUN_H

#include "buf.h"
#include "bytes.h"

enum { NOUN_LONGEST = 32 };	/* bytes; no longer word is taken for a noun */

/* Whether a word may be a noun in the plural: it ends in "s" as plurals do, or is one of the irregular ones. */
bool noun_is_plural(struct bytes word);

/* Appends the singular of a plural, in lower case: "strollers" gives "stroller", "people" gives "person". */
void noun_singular(struct buf *to, struct bytes word);

#endif
