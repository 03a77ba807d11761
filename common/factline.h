/*
 * factline - the end of a line of the text: which of its names stay, which are doubtful, and whether the text has
 * enough facts by now.
 */
#ifndef FACTLINE_H
#define FACTLINE_H

#include "factreader.h"

/* Before the first line: reading may stop once there are ENOUGH facts that are neither bare nor doubtful. */
void factline_start(struct factreader *r, size_t enough);

/* Ends a line.  The next word begins a sentence. */
void factline_end(struct factreader *r);

/* Whether there are enough facts at P; if not, sets r->stop to the number of facts at which to ask again. */
bool factline_has_enough(struct factreader *r, const unsigned char *p);

#endif
