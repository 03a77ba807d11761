/*
 * lengthread - lengths of time and their units, as the grammar of time has them.
 *
 * Each reads at a place into *W, and gives the lexemes that it used; 0 where there is no such thing.
 */
#ifndef LENGTHREAD_H
#define LENGTHREAD_H

#include "place.h"
#include "when.h"

/* How many, of the first length or of the second. */
size_t lengthread_count(const struct place *p, struct when *w);
/* "years" without a number */
size_t lengthread_long(const struct place *p, struct when *w);
/* The end of "an hour and a half". */
size_t lengthread_andhalf(const struct place *p, struct when *w);
/* The "week" of "last week". */
size_t lengthread_calendar(const struct place *p, struct when *w);
size_t lengthread_weekend(const struct place *p, struct when *w);

#endif
