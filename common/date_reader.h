/*
 * date_reader - what the readers of dates share: a place in the text, what was read so far, and the parts that all
 * forms have.  For date_iso.c and date_parse.c only; others include date.h.
 */
#ifndef DATE_READER_H
#define DATE_READER_H

#include "date.h"

struct date_reader {
	const unsigned char *p, *end;
	struct date d;			/* year, month and day are 0 until read */
	bool has_zone;			/* a name was read, known or not */
	bool seasonal;			/* one that changes with the season, such as "ET"; the offset is winter's */
};

static inline bool
date_is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

/* The byte AHEAD of the place, 0 beyond the end. */
static inline unsigned char
date_peek(const struct date_reader *r, size_t ahead)
{
	return (size_t)(r->end - r->p) > ahead ? r->p[ahead] : 0;
}

/* Takes C where it is next. */
static inline bool
date_take(struct date_reader *r, unsigned char c)
{
	if (r->p == r->end || *r->p != c)
		return false;
	r->p++;
	return true;
}

size_t date_count_digits(const struct date_reader *r);

/* Takes exactly N digits, at most 9. */
bool date_digits(struct date_reader *r, size_t n, int *value);

/* Takes ".123" or ",123", which is not kept. */
void date_skip_fraction(struct date_reader *r);

/* Sets the time of day, if there is such a one. */
bool date_set_time(struct date_reader *r, int hour, int minute, int second);

/* Takes "+0900", "-03:30" or "+9", at its sign. */
bool date_numeric_zone(struct date_reader *r);

/* Reads all of the text as ISO 8601: the whole form is right, the calendar is not yet asked. */
bool date_iso(struct date_reader *r);

/* A month's number by its name or three or more letters of it, in lower case; 0 where there is no such. */
int date_month_by_name(const char *word);

bool date_is_weekday(const char *word);

/* Minutes from UTC of a zone's name. */
bool date_zone_by_name(const char *word, int *offset);

/* Whether a zone of the United States and Canada, which some call by one name all the year ("ET"). */
bool date_zone_is_seasonal(const char *word);

#endif
