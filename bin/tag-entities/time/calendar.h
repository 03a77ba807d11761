/*
 * calendar - TIMEX3 dates: a point of the calendar at a granularity, and the arithmetic on it.
 */
#ifndef CALENDAR_H
#define CALENDAR_H

#include "buf.h"
#include "vocabulary.h"

/* A point: the period of UNIT that DAYS, since 1970-01-01, lies in.  Years 1 to 9999. */
struct point {
	long days;
	enum unit unit;		/* day, weekend, week, month, quarter, year, decade or century */
};

/* The day, pulled into what the calendar has; *FITS says whether it was there ("30 February" is not). */
struct point calendar_day(int year, int month, int day, bool *fits);

struct point calendar_of(long days, enum unit unit);

/* COUNT units on; of a day, week and so on of the point's own unit, whatever that is. */
struct point calendar_shift(struct point p, long count, enum unit unit);

int calendar_year(struct point p);
int calendar_month(struct point p);
int calendar_weekday(struct point p);		/* 1 is Monday */

/* The nearest DAY of a month from a day on, or back where STEP is -1, that is a WEEKDAY, if that is not 0. */
struct point calendar_seek(struct point from, int day, int weekday, int step);

/* Adds "2025-08-14", "2025-W33", "2025-W33-WE", "2025-08", "2025-Q3", "2025", "202X", "20XX". */
void calendar_format(struct buf *to, struct point p);

#endif
