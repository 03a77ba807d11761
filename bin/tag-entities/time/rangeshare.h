/*
 * rangeshare - what two neighbours in a range or a list of expressions of time say of each other: the year, the day,
 * the week, the meridiem, the century.
 */
#ifndef RANGESHARE_H
#define RANGESHARE_H

#include "timegrammar.h"

/* Whether a day, or a longer period, is said. */
bool rangeshare_has_day(const struct timefields *w);

/* Gives each of two neighbours what the other one says of both; in a RANGE, B is not before A. */
void rangeshare(struct timematch *a, struct timematch *b, bool range);

#endif
