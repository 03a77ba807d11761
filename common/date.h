/*
 * date - points in time as feeds and pages write them, and the calendar.
 *
 * The proleptic Gregorian calendar; years 1 to 9999.
 */
#ifndef DATE_H
#define DATE_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

struct date {
	int year, month, day;		/* month and day from 1 */
	int hour, minute, second;
	int offset;			/* of local time from UTC, in minutes */
	bool has_time, has_offset;
};

/*
 * Reads a date that is all of TEXT, white space at its ends aside: RFC 3339 and ISO 8601 (basic forms, weeks and days
 * of the year too), RFC 822 and 2822 with zone names, asctime, and what pages print ("14 August 2025", "August 14, 2025
 * 9:05 am ET", 2025/08/14, "14 mars 2025"), with month names in English, German, French, Spanish, Italian, Portuguese
 * and Dutch.  A form that could be day-month or month-day is not guessed at, nor a day that is not said.  False, and *D
 * untouched, where it is no date.
 */
bool date_parse(struct bytes text, struct date *d);

/* Adds RFC 3339: "2025-08-14" without a time, else "2025-08-14T09:05:00Z" (UTC is taken where no offset is known). */
void date_format(struct buf *to, const struct date *d);

/* Days since 1970-01-01, and back. */
int64_t date_to_days(int year, int month, int day);
void date_from_days(int64_t days, int *year, int *month, int *day);

/* Seconds since 1970-01-01T00:00:00Z; a date without a time is its midnight. */
int64_t date_to_seconds(const struct date *d);

int date_weekday(int64_t days);			/* 0 is Monday */
int date_month_length(int year, int month);

#endif
