/*
 * stemlist - the stems of a text and how they are written, for the counts of background.txt.
 */
#ifndef STEMLIST_H
#define STEMLIST_H

#include "buf.h"
#include "bytes.h"

/*
 * Appends a line for each word of LINE that has a letter: its stem, the NUMBER of the line, "first" or "inside", and
 * "capital" or "small", for how it is written; with TABs between.
 */
void stemlist_put(struct buf *to, struct bytes line, unsigned long number);

#endif
