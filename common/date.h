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
 * 9:05 am ET", 2025/08/14, "14 mars 2025").  The words are known in Arabic, Bulgarian, Chinese, Czech, Danish, Dutch,
 * English, Finnish, French, German, Greek, Hindi, Hungarian, Indonesian, Italian, Japanese, Kazakh, Korean, Norwegian,
 * Polish, Portuguese, Romanian, Russian, Slovak, Spanish, Swedish, Turkish and Ukrainian.  A form that could be
 * day-month or month-day is rejected, and a missing day is never invented.  False, and *D unchanged, if it is not a
 * date.
 */
bool date_parse(struct bytes text, struct date *d);

/*
 * The same for a value that was made to be a date, as in a feed: also seconds since 1970, "20250814090500", two digits
 * for a year before month and day, as ISO 8601 once allowed ("25-08-14"), a month or a year alone, which is its first
 * day, and weekdays in any language before a comma.
 */
bool date_parse_value(struct bytes text, struct date *d);

/* Appends RFC 3339: "2025-08-14" without a time, else "2025-08-14T09:05:00Z" (UTC if no offset is known). */
void date_format(struct buf *to, const struct date *d);

/* The same for seconds since 1970-01-01T00:00:00Z. */
void date_format_seconds(struct buf *to, int64_t seconds);

/* Days since 1970-01-01, and back. */
int64_t date_to_days(int year, int month, int day);
void date_from_days(int64_t days, int *year, int *month, int *day);

/* Seconds since 1970-01-01T00:00:00Z; a date without a time is its midnight. */
int64_t date_to_seconds(const struct date *d);

int date_weekday(int64_t days);			/* 0 is Monday */
int date_month_length(int year, int month);

#endif
