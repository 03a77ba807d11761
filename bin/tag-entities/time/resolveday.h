/*
 * resolveday - the day, month or year that an expression of time says, completed from its context.
 */
#ifndef RESOLVEDAY_H
#define RESOLVEDAY_H

#include "buf.h"
#include "timecontext.h"
#include "timefields.h"

/* How many units off a direction is: "next" 1. */
int resolveday_step(enum direction d);

/* What is said of the year beside a day, a month, a quarter: "of next year", "1998", or nothing. */
bool resolveday_year(const struct timecontext *c, const struct timefields *w, int *year);

/* Whether the day of writing must be known to tell the day. */
bool resolveday_needs_today(const struct timefields *w);

/* The day, month or year that is said, today being known or not needed; false where the calendar has no such day. */
bool resolveday_point(const struct timecontext *c, const struct timefields *w, struct point *p);

/* Adds what is known of a day when the day of writing is not. */
void resolveday_undated(const struct timefields *w, struct buf *to);

#endif
