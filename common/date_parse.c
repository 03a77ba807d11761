#include "ascii.h"
#include "date_reader.h"

enum { KOREAN_TIME = 9 * 60 };		/* minutes from UTC */

/* The day of the month that is the Nth Sunday. */
static int
sunday(int year, int month, int n)
{
	return 7 * n - date_weekday(date_to_days(year, month, 1));
}

/* A number for an hour of the year that is greater for a later one. */
static int
order_of(int month, int day, int hour)
{
	return (month * 32 + day) * 24 + hour;
}

/* Whether North American clocks show summer time, by the rule in force since 2007. */
static bool
is_summer(const struct date *d)
{
	int start = order_of(3, sunday(d->year, 3, 2), 2), end = order_of(11, sunday(d->year, 11, 1), 2);
	int now = order_of(d->month, d->day, d->hour);

	return now >= start && now < end;
}

/* Whether the calendar has such a day; 24:00 becomes the next one's midnight. */
static bool
settle(struct date_reader *r)
{
	struct date *d = &r->d;

	if (d->year < 1 || d->month < 1 || d->month > 12 || d->day < 1 ||
	    d->day > date_month_length(d->year, d->month))
		return false;
	if (d->has_time && d->hour == 24) {
		d->hour = 0;
		date_from_days(date_to_days(d->year, d->month, d->day) + 1, &d->year, &d->month, &d->day);
	}
	if (r->korean && d->has_time && !d->has_offset) {	/* the language is that of one zone */
		d->offset = KOREAN_TIME;
		d->has_offset = true;
	}
	if (r->seasonal && is_summer(d))
		d->offset += 60;
	return d->year <= 9999;		/* no form has a longer year, but 24:00 leads to one */
}

/* Reads TEXT by READ; whether it is a date, which *D then is. */
static bool
read_by(bool (*read)(struct date_reader *), struct bytes text, bool is_value, struct date *d)
{
	static const struct date_reader none;
	struct date_reader r = none;
	bool is;

	r.p = r.start = text.p;
	r.end = text.p + text.n;
	r.is_value = is_value;
	is = read(&r) && settle(&r);
	buf_free(&r.folded);
	if (is)
		*d = r.d;
	return is;
}

static bool
parse(struct bytes text, bool is_value, struct date *d)
{
	enum { LONGEST = 100 };		/* no date is longer; it keeps a page's text from being searched for parts */

	text = ascii_trim(text);
	if (text.n == 0 || text.n > LONGEST)
		return false;
	return (is_value && read_by(date_stamp, text, true, d)) || read_by(date_iso, text, is_value, d) ||
	    read_by(date_loose, text, is_value, d);
}

bool
date_parse(struct bytes text, struct date *d)
{
	return parse(text, false, d);
}

bool
date_parse_value(struct bytes text, struct date *d)
{
	return parse(text, true, d);
}
