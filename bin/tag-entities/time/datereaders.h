/*
 * datereaders - the readers of days and months, and of halves and quarters of a year.
 *
 * Each reads at a place into *W, and gives the lexemes that it used; 0 where there is no such thing.
 */
#ifndef DATEREADERS_H
#define DATEREADERS_H

#include "cursor.h"
#include "timefields.h"

/* One or two digits up to HIGH. */
size_t datereaders_number(const struct cursor *p, int *to, int high);
/* The month of "2011-10", but not the year of "2011-12". */
size_t datereaders_month_of(const struct cursor *p, struct timefields *w);
/* An ordinal up to HIGH, with digits or in words. */
size_t datereaders_ordinal(const struct cursor *p, int *to, int high);
/* A day beside the name of its month. */
size_t datereaders_day(const struct cursor *p, struct timefields *w);
/* An ordinal with no word after it. */
size_t datereaders_day_alone(const struct cursor *p, struct timefields *w);
/* A number after a weekday. */
size_t datereaders_behind(const struct cursor *p, struct timefields *w);
/* "11/20" */
size_t datereaders_slash(const struct cursor *p, struct timefields *w);
/* The same with nothing around it to say that it is a day. */
size_t datereaders_slash_alone(const struct cursor *p, struct timefields *w);
/* "20250814" */
size_t datereaders_basic(const struct cursor *p, struct timefields *w);
/* "overnight", but not "an overnight train" */
size_t datereaders_overnight(const struct cursor *p, struct timefields *w);
/* "last night" */
size_t datereaders_lastnight(const struct cursor *p, struct timefields *w);
/* The day STEP off "yesterday", "today", "tomorrow". */
size_t datereaders_beside(const struct cursor *p, struct timefields *w, int step);

/* "today" or "tomorrow", of "tomorrow week" */
size_t datereaders_ahead(const struct cursor *p, struct timefields *w);
/* "previous", "next", "following" */
size_t datereaders_aside(const struct cursor *p, struct timefields *w);
/* "second", "last": an ordinal, -1 for the last */
size_t datereaders_rank(const struct cursor *p, struct timefields *w);
/* The "2" of "Q2", a quarter of a year. */
size_t datereaders_quarter(const struct cursor *p, struct timefields *w);
/* The "2" of "H2", the second half of a year. */
size_t datereaders_half(const struct cursor *p, struct timefields *w);
/* The verb of a wish, at the beginning of a sentence: "May the best team win". */
size_t datereaders_wish(const struct cursor *p);
/* A month after a title, which is a person: "Mrs. May". */
size_t datereaders_name(const struct cursor *p);

#endif
