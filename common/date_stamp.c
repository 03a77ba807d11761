/* Dates that are nothing but numbers. */
#include "date_reader.h"

enum { SECONDS_A_DAY = 24 * 60 * 60, THIS_CENTURY = 2000 };

/* N digits at P, at most 18, as a number. */
static int64_t
number(const unsigned char *p, size_t n)
{
	int64_t value = 0;

	for (; n > 0; n--)
		value = value * 10 + (*p++ - '0');
	return value;
}

/* Seconds since 1970: those of 1973 to 2286 have nine or ten digits. */
static bool
epoch(struct date_reader *r, int64_t seconds)
{
	int rest = (int)(seconds % SECONDS_A_DAY);

	date_from_days(seconds / SECONDS_A_DAY, &r->d.year, &r->d.month, &r->d.day);
	r->d.has_offset = true;
	return date_set_time(r, rest / 3600, rest / 60 % 60, rest % 60);
}

/* "250814", "25-08-14", and without a DAY "2508" and "25-08"; the years are those of this century. */
static bool
short_year(struct date_reader *r, bool day)
{
	int year, month, mday = 1;

	if (!date_digits(r, 2, &year))
		return false;
	date_take(r, '-');
	if (!date_digits(r, 2, &month))
		return false;
	if (day) {
		date_take(r, '-');
		if (!date_digits(r, 2, &mday))
			return false;
	}
	r->d.year = THIS_CENTURY + year;
	r->d.month = month;
	r->d.day = mday;
	return r->p == r->end;
}

/* "2025" and "2025-08". */
static bool
without_day(struct date_reader *r)
{
	int month = 1;

	if (!date_digits(r, 4, &r->d.year) || r->d.year < 1000)
		return false;
	if (date_take(r, '-') && !date_digits(r, 2, &month))
		return false;
	r->d.month = month;
	r->d.day = 1;
	return r->p == r->end;
}

/* "20250814090500" and "202508140905". */
static bool
compact_time(struct date_reader *r, size_t n)
{
	int hour, minute, second = 0;

	if (!date_digits(r, 4, &r->d.year) || !date_digits(r, 2, &r->d.month) || !date_digits(r, 2, &r->d.day))
		return false;
	if (!date_digits(r, 2, &hour) || !date_digits(r, 2, &minute) || (n == 14 && !date_digits(r, 2, &second)))
		return false;
	return date_set_time(r, hour, minute, second);
}

/* N digits and nothing else. */
static bool
digits(struct date_reader *r, size_t n)
{
	switch (n) {
	case 4:
		return without_day(r);
	case 6:
		return short_year(r, true);
	case 9:
	case 10:
		return epoch(r, number(r->p, n));
	case 12:
	case 14:
		return compact_time(r, n);
	case 13:		/* thousandths of a second */
		return epoch(r, number(r->p, n) / 1000);
	default:
		return false;
	}
}

bool
date_stamp(struct date_reader *r)
{
	size_t n = date_count_digits(r, 0), left = (size_t)(r->end - r->p);

	if (n == left)
		return digits(r, n);
	if ((n == 9 || n == 10) && r->p[n] == '.') {
		int64_t seconds = number(r->p, n);

		r->p += n;
		date_skip_fraction(r);
		return r->p == r->end && epoch(r, seconds);
	}
	if (n == 4)
		return without_day(r);
	if (n == 2 && left == 8)
		return short_year(r, true);
	return date_take(r, '-') && short_year(r, false);
}
