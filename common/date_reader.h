/*
 * date_reader - what the readers of dates share: a place in the text, what was read so far, and the parts that all
 * forms have.  For date_*.c only; others include date.h.
 */
#ifndef DATE_READER_H
#define DATE_READER_H

#include "ascii.h"
#include "date.h"

struct date_reader {
	const unsigned char *p, *end;
	struct date d;			/* year, month and day are 0 until read */
	bool has_zone;			/* a name was read, known or not */
	bool seasonal;			/* one that changes with the season, such as "ET"; the offset is winter's */
	bool reversed;			/* a numeric offset means its opposite */
	bool korean;			/* written in that language */
	bool is_value;			/* the text was made to be a date; it was not found on a page */
	bool month_may_be_weekday;
	bool time_next;			/* the last word comes before a time of day */
	struct buf folded;		/* the last word */
	int half_before;		/* 1 after a word for "am", 13 after one for "pm" */
	const unsigned char *start;	/* of the text */
};

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

/* The number of digits that stand AHEAD of the place. */
size_t date_count_digits(const struct date_reader *r, size_t ahead);

/* Takes exactly N digits, at most 9. */
bool date_digits(struct date_reader *r, size_t n, int *value);

/* Takes a run of up to MOST digits, at most 9; returns their number, or 0 if there are none or more. */
size_t date_number(struct date_reader *r, size_t most, int *value);

/* Takes ".123" or ",123", which is not kept. */
void date_skip_fraction(struct date_reader *r);

/* Sets the time of day; false if there is no such time. */
bool date_set_time(struct date_reader *r, int hour, int minute, int second);

/* Takes "+0900", "-03:30" or "+9", at its sign. */
bool date_numeric_zone(struct date_reader *r);

/* Reads all of the text as ISO 8601: the whole form is right, the calendar is not yet asked. */
bool date_iso(struct date_reader *r);

/* The same in any other form. */
bool date_loose(struct date_reader *r);

/*
 * The same for a value that is nothing but a number: seconds since 1970, "20250814090500", and what ISO 8601:1988
 * allows ("250814", "2025-08", "2025": the first day of what is told).
 */
bool date_stamp(struct date_reader *r);

/* Appends WORD as the tables have it: as word_fold() does, and Greek without accents. */
void date_fold(struct buf *to, struct bytes word);

/* A month's number by its folded name, or by three or more letters that only names of that month begin with; else 0. */
int date_month_by_name(const char *word);

bool date_is_weekday(const char *word);

/* Minutes from UTC of a zone's folded name. */
bool date_zone_by_name(const char *word, int *offset);

/*
 * Takes a number before the sign for what it counts, in Chinese, Japanese or Korean.  False if the number is not such a
 * part; *WRONG becomes true if its value cannot be.
 */
bool date_east_asian_part(struct date_reader *r, bool *wrong);

/* Takes a word of those languages: a weekday, or one for "am" or "pm". */
bool date_east_asian_word(struct date_reader *r, const char *word);

/* Whether a zone of the United States and Canada, which some call by one name all the year ("ET"). */
bool date_zone_is_seasonal(const char *word);

#endif
