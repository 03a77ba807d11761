#include "date.h"

enum { SECONDS_A_DAY = 24 * 60 * 60 };

int
date_month_length(int year, int month)
{
	static const unsigned char length[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return length[month - 1] + (month == 2 && leap);
}

/*
 * Counted in years that begin on 1 March, so that the leap day is the last of its year and month lengths follow one
 * formula; 719468 is the number of days from 0000-03-01 to 1970-01-01, and 146097 that of 400 years.
 */
int64_t
date_to_days(int year, int month, int day)
{
	int64_t y = (int64_t)year - (month <= 2);
	int64_t era = (y >= 0 ? y : y - 399) / 400;
	int64_t of_era = y - era * 400;
	int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

void
date_from_days(int64_t days, int *year, int *month, int *day)
{
	int64_t z = days + 719468;
	int64_t era = (z >= 0 ? z : z - 146096) / 146097;
	int64_t of_era = z - era * 146097;
	int64_t y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int64_t of_year = of_era - (365 * y + y / 4 - y / 100);
	int64_t m = (5 * of_year + 2) / 153;

	*day = (int)(of_year - (153 * m + 2) / 5 + 1);
	*month = (int)(m < 10 ? m + 3 : m - 9);
	*year = (int)(y + era * 400 + (*month <= 2));
}

int64_t
date_to_seconds(const struct date *d)
{
	int64_t s = date_to_days(d->year, d->month, d->day) * SECONDS_A_DAY;

	if (d->has_time)
		s += (int64_t)d->hour * 3600 + (int64_t)d->minute * 60 + d->second;
	if (d->has_time && d->has_offset)
		s -= (int64_t)d->offset * 60;
	return s;
}

int
date_weekday(int64_t days)
{
	int w = (int)((days + 3) % 7);	/* day 0 was a Thursday */

	return w < 0 ? w + 7 : w;
}

/* Appends VALUE in N digits. */
static void
put_digits(struct buf *to, int value, int n)
{
	if (n > 1)
		put_digits(to, value / 10, n - 1);
	buf_byte(to, (unsigned char)('0' + value % 10));
}

/* Appends MARK and two digits. */
static void
put_after(struct buf *to, unsigned char mark, int value)
{
	buf_byte(to, mark);
	put_digits(to, value, 2);
}

void
date_format(struct buf *to, const struct date *d)
{
	int offset = d->has_offset ? d->offset : 0, size = offset < 0 ? -offset : offset;

	put_digits(to, d->year, 4);
	put_after(to, '-', d->month);
	put_after(to, '-', d->day);
	if (!d->has_time)
		return;
	put_after(to, 'T', d->hour);
	put_after(to, ':', d->minute);
	put_after(to, ':', d->second);
	if (offset == 0) {
		buf_byte(to, 'Z');
		return;
	}
	put_after(to, offset < 0 ? '-' : '+', size / 60);
	put_after(to, ':', size % 60);
}

void
date_format_seconds(struct buf *to, int64_t seconds)
{
	struct date d = { .has_time = true, .has_offset = true };
	int64_t days = seconds / SECONDS_A_DAY - (seconds % SECONDS_A_DAY < 0), rest = seconds - days * SECONDS_A_DAY;

	date_from_days(days, &d.year, &d.month, &d.day);
	d.hour = (int)(rest / 3600);
	d.minute = (int)(rest % 3600 / 60);
	d.second = (int)(rest % 60);
	date_format(to, &d);
}
