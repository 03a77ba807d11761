/*
 * dayread - days of a month, as the grammar of time has them.
 *
 * Each reads at a place into *W, and gives the lexemes that it used; 0 where there is no such thing.
 */
#ifndef DAYREAD_H
#define DAYREAD_H

#include "place.h"
#include "when.h"

/* One or two digits up to HIGH. */
size_t dayread_number(const struct place *p, int *to, int high);
/* The month of "2011-10", but not the year of "2011-12". */
size_t dayread_month_of(const struct place *p, struct when *w);
/* An ordinal up to HIGH, with digits or in words. */
size_t dayread_ordinal(const struct place *p, int *to, int high);
/* A day beside the name of its month. */
size_t dayread_day(const struct place *p, struct when *w);
/* An ordinal with no word behind it. */
size_t dayread_alone(const struct place *p, struct when *w);
/* A number behind a weekday. */
size_t dayread_behind(const struct place *p, struct when *w);
/* "11/20" */
size_t dayread_slash(const struct place *p, struct when *w);
/* The same with nothing around it to say that it is a day. */
size_t dayread_slash_alone(const struct place *p, struct when *w);
/* "20250814" */
size_t dayread_basic(const struct place *p, struct when *w);
/* "last night" */
size_t dayread_lastnight(const struct place *p, struct when *w);
/* The day STEP off "yesterday", "today", "tomorrow". */
size_t dayread_beside(const struct place *p, struct when *w, int step);

#endif
