#include "ascii.h"
#include "date_reader.h"

/* "Z" or a numeric zone, or the end. */
static bool
iso_zone(struct date_reader *r)
{
	if (r->p == r->end)
		return true;
	if (date_take(r, 'Z') || date_take(r, 'z')) {
		r->d.has_offset = true;
		return true;
	}
	return (date_peek(r, 0) == '+' || date_peek(r, 0) == '-') && date_numeric_zone(r);
}

/* "10:14:55.7", "101455", "10:14", "10". */
static bool
iso_time(struct date_reader *r)
{
	int hour, minute = 0, second = 0;
	bool colon;

	if (!date_digits(r, 2, &hour))
		return false;
	colon = date_take(r, ':');
	if (colon || ascii_is_digit(date_peek(r, 0))) {
		if (!date_digits(r, 2, &minute))
			return false;
		if (colon ? date_take(r, ':') : ascii_is_digit(date_peek(r, 0)))
			if (!date_digits(r, 2, &second))
				return false;
	}
	date_skip_fraction(r);
	return date_set_time(r, hour, minute, second);
}

/* "-W33-4" or "W334": the day of an ISO week, week 1 being that of 4 January. */
static bool
iso_week(struct date_reader *r, int year, bool dash)
{
	int week, day, month, mday;
	int64_t days;

	if (!date_digits(r, 2, &week) || (dash && !date_take(r, '-')) || !date_digits(r, 1, &day))
		return false;
	if (year < 1 || week < 1 || week > 53 || day < 1 || day > 7)
		return false;
	days = date_to_days(year, 1, 4);
	days += (week - 1) * 7 + day - 1 - date_weekday(days);
	date_from_days(days, &year, &month, &mday);
	r->d.year = year;
	r->d.month = month;
	r->d.day = mday;
	return true;
}

/* "2025-226" or "2025226", the day counted from 1 January. */
static bool
ordinal(struct date_reader *r, int year)
{
	int day;

	if (!date_digits(r, 3, &day) || year < 1 || day < 1 || day > 337 + date_month_length(year, 2))
		return false;
	date_from_days(date_to_days(year, 1, 1) + day - 1, &r->d.year, &r->d.month, &r->d.day);
	return true;
}

static bool
iso_day(struct date_reader *r)
{
	bool dash;

	if (!date_digits(r, 4, &r->d.year))
		return false;
	dash = date_take(r, '-');
	if (date_take(r, 'W'))
		return iso_week(r, r->d.year, dash);
	if (date_count_digits(r, 0) == 3)
		return ordinal(r, r->d.year);
	return date_digits(r, 2, &r->d.month) && (!dash || date_take(r, '-')) && date_digits(r, 2, &r->d.day);
}

bool
date_iso(struct date_reader *r)
{
	if (!iso_day(r))
		return false;
	if (r->p == r->end)
		return true;
	if (!date_take(r, 'T') && !date_take(r, 't') && !date_take(r, ' '))
		return false;
	if (!iso_time(r))
		return false;
	date_take(r, ' ');
	return iso_zone(r) && r->p == r->end;
}
