/*
 * timefields - what the words of an expression of time say, before it is known what they mean on a given day.
 *
 * The readers of the grammar fill it, each its own field; fields that nothing was said of stay 0.
 */
#ifndef TIMEFIELDS_H
#define TIMEFIELDS_H

#include <stdbool.h>
#include <stdint.h>

#include "vocabulary.h"

/* A length of time, or how often: COUNT thousandths of a unit; COUNT 0 is "some", X in TIMEX3. */
struct amount_of_time {
	int64_t count;
	enum unit unit;
};

struct timefields {
	int year, month, day;		/* 0: not said */
	int weekday;			/* 1 is Monday */
	int hour, minute, second;	/* 1 more than said, so that 0 is: not said */
	int half_day;			/* 1 a.m., 2 p.m. */
	enum daypart part;
	enum season season;
	int decade;			/* 1990 of "1990s"; below 100 without its century */
	int century;			/* 20 is 1900 to 1999 */
	int holiday;			/* its place in holidays.txt, from 1 */
	int days_off;			/* of a day that is deictic: "yesterday" is -1 */
	enum direction direction;
	enum unit direction_unit;	/* the unit that the direction is about: "last week" */
	int ordinal;			/* "the third quarter" */
	bool of_24;			/* the hour is written as of 24: "09:15" */
	bool minutes_to;		/* "ten to nine": the minutes are before the hour */
	bool next_day;			/* the hour is after midnight of the day that is said */
	bool deictic;			/* days_off is said */
	struct amount_of_time length, more;	/* "3 hours", and "30 minutes" after it */
};

#endif
