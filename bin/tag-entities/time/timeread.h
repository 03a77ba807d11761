/*
 * timeread - readers: the terms of the grammar of time that are more than a word of a class.
 */
#ifndef TIMEREAD_H
#define TIMEREAD_H

#include "lexeme.h"
#include "when.h"

/*
 * Reads READER (READ_... of timeclasses.h) at lexeme AT of N, which has a class that it can start with, into *W; the
 * lexemes used, 0 where it is not there.
 */
size_t timeread(unsigned reader, const struct lexeme *x, size_t n, size_t at, struct when *w);

/* What a word of CLASS says, into *W. */
void timeread_class(unsigned class, const struct lexeme *x, struct when *w);

#endif
