/*
 * factname - names: runs of capitalised words that are no function words.
 */
#ifndef FACTNAME_H
#define FACTNAME_H

#include "factreader.h"

/* Fills the table of function words. */
void factname_start(struct facts *f);

/* Adds a capitalised word, by its key, to the name before it, or as a new one; nothing if it is a function word. */
void factname_add(struct factreader *r, struct bytes word, uint64_t key, bool first);

/* Whether a period after the word belongs to it: an initial, "Mr.", "Gen." */
bool factname_is_abbreviation(const unsigned char *p, const unsigned char *end);

#endif
