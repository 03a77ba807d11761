/*
 * whichday - the day, month or year that an expression of time says, completed from its context.
 */
#ifndef WHICHDAY_H
#define WHICHDAY_H

#include "buf.h"
#include "timecontext.h"
#include "when.h"

/* How many units off a direction is: "next" 1. */
int whichday_step(enum direction d);

/* What is said of the year beside a day, a month, a quarter: "of next year", "1998", or nothing. */
bool whichday_year(const struct timecontext *c, const struct when *w, int *year);

/* Whether the day of writing must be known to tell the day. */
bool whichday_needs_today(const struct when *w);

/* The day, month or year that is said, today being known or not needed; false where the calendar has no such day. */
bool whichday_point(const struct timecontext *c, const struct when *w, struct point *p);

/* Adds what is known of a day when the day of writing is not. */
void whichday_undated(const struct when *w, struct buf *to);

#endif
