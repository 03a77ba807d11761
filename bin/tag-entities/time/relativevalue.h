/*
 * relativevalue - points of time away from others: "two weeks ago", "last week", "the year after", "that day".
 *
 * Functions add a value, and may change the type of the match; false, and nothing added, where there is nothing to
 * start from.
 */
#ifndef RELATIVEVALUE_H
#define RELATIVEVALUE_H

#include "buf.h"
#include "timecontext.h"
#include "timegrammar.h"

/* A length away from a point, back where SIGN is -1; EXACT is to the day. */
bool relativevalue_length(struct timematch *m, struct timecontext *c, struct point from, bool exact, int sign,
    struct buf *to);

/* A length away from the day spoken of, where that is told to the day, or else from today: "two days later". */
bool relativevalue_told(struct timematch *m, struct timecontext *c, int sign, struct buf *to);

/* The unit before or after the one spoken of: "the day before". */
bool relativevalue_next(const struct timematch *m, struct timecontext *c, int sign, struct buf *to);

/* The day spoken of, or one beside it, for "that" or "the next morning". */
bool relativevalue_day(const struct timematch *m, struct timecontext *c, struct buf *to);

/* A length away from the day that is said: "two weeks before May 13". */
bool relativevalue_beside(struct timematch *m, struct timecontext *c, int sign, struct buf *to);

/* A unit of the calendar beside today's, or beside the day spoken of. */
bool relativevalue_unit(struct timematch *m, struct timecontext *c, struct buf *to);

/* "that day": what was spoken of before */
bool relativevalue_spoken(struct timematch *m, struct timecontext *c, struct buf *to);

/*
 * "the Friday before last", "the month after next": two weekdays or units of the calendar on, or back where COUNT is
 * -2.
 */
bool relativevalue_second(const struct timematch *m, struct timecontext *c, int count, struct buf *to);

/* "two Fridays ago": the second one before today */
bool relativevalue_weekdays(const struct timematch *m, struct timecontext *c, struct buf *to);

/* "a week on Tuesday": a week after the next one; "tomorrow week" */
bool relativevalue_weeks(const struct timematch *m, struct timecontext *c, struct buf *to);

/* "Monday two weeks from now": the nearest to that day of weeks; of other units, the first from that day on */
bool relativevalue_weekday_in(const struct timematch *m, struct timecontext *c, struct buf *to);

/* "the same month last year": than the one spoken of */
bool relativevalue_year_ago(const struct timematch *m, struct timecontext *c, struct buf *to);

/* "the week of March 6", "the weekend of March 6" */
bool relativevalue_week(const struct timematch *m, struct timecontext *c, struct buf *to);

#endif
