/*
 * timereaders - readers: the terms of the grammar of time that are more than a word of a class.
 */
#ifndef TIMEREADERS_H
#define TIMEREADERS_H

#include "lexeme.h"
#include "timefields.h"

/*
 * Reads READER (READ_... of timeclasses.h) at lexeme AT of N, which has a class that it can start with, into *W; the
 * lexemes used, 0 where it is not there.
 */
size_t timereaders_read(unsigned reader, const struct lexeme *x, size_t n, size_t at, struct timefields *w);

/* What a word of CLASS says, into *W. */
void timereaders_class(unsigned class, const struct lexeme *x, struct timefields *w);

#endif
