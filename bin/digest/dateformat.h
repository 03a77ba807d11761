/*
 * dateformat - days and times written out for people, in UTC.
 */
#ifndef DATEFORMAT_H
#define DATEFORMAT_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

enum dateformat {
	DATEFORMAT_LONG,	/* 14 August 2025 */
	DATEFORMAT_US,		/* August 14, 2025 */
	DATEFORMAT_ISO		/* 2025-08-14 */
};

/* A point in time, or a day alone. */
struct moment {
	int64_t seconds;	/* since 1970; INT64_MIN if it is not known */
	bool has_time;
};

/* Reads any date that date_parse() does; seconds is INT64_MIN if it is none. */
struct moment moment_read(struct bytes date);

/* Days since 1970, in UTC; INT64_MIN if it is not known. */
int64_t moment_day(const struct moment *m);

/* Appends a day since 1970-01-01; nothing for INT64_MIN. */
void dateformat_day(struct buf *to, int64_t day, enum dateformat form);

/* Appends the day and, if it is known, the time: "14 August 2025, 18:05". */
void dateformat_moment(struct buf *to, const struct moment *m, enum dateformat form);

/* Appends RFC 3339: "2025-08-14T18:05:00Z"; a day alone is its midnight. */
void dateformat_rfc3339(struct buf *to, const struct moment *m);

#endif
