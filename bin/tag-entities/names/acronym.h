/*
 * acronym - short names made of the first letters of long ones.
 */
#ifndef ACRONYM_H
#define ACRONYM_H

#include "buf.h"
#include "bytes.h"

/* Whether a name as written is 2 to 8 capitals, stops and digits aside: "LDP", "U.N.". */
bool acronym_is(struct bytes name);

/* The acronym that the text after a name defines at once: "LDP" of " (LDP) said"; empty if there is none. */
struct bytes acronym_defined(struct bytes after);

/* Adds the first letters of a folded name's words but "of", "the", "and" and their like; of those before "of" alone. */
void acronym_letters(struct buf *to, struct bytes key, bool before_of);

#endif
