#include "date.h"
#include "holiday.h"

enum holiday_kind { HOLIDAY_DATE, HOLIDAY_WEEKDAY, HOLIDAY_EASTER, HOLIDAY_ONCE };

struct holiday {
	enum holiday_kind kind;
	int month;
	int a;	/* the day; which of the weekdays, 5 the last; days after Easter */
	int b;	/* the weekday, 1 is Monday */
	int on;	/* days after that; the year of what happened once */
};

#include "holidays.h"

/* Easter Sunday of the Gregorian calendar, by the algorithm of J. Meeus (Astronomical Algorithms, 1991, chapter 8). */
static long
easter(int year)
{
	int a = year % 19, b = year / 100, c = year % 100;
	int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
	int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
	int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;

	return (long)date_to_days(year, n / 31, n % 31 + 1);
}

/* The Nth weekday of a month; the fifth is the last, even where there are four. */
static long
nth_weekday(int year, int month, int nth, int weekday)
{
	long first = (long)date_to_days(year, month, 1);
	long day = (weekday - 1 - date_weekday(first) + 7) % 7 + 7L * (nth - 1);

	return first + (day < date_month_length(year, month) ? day : day - 7);
}

long
holiday_days(int number, int year)
{
	const struct holiday *h = &holidays[number - 1];

	switch (h->kind) {
	case HOLIDAY_DATE:
		return (long)date_to_days(year, h->month, h->a);
	case HOLIDAY_WEEKDAY:
		return nth_weekday(year, h->month, h->a, h->b) + h->on;
	case HOLIDAY_ONCE:
		return (long)date_to_days(h->on, h->month, h->a);
	default:
		return easter(year) + h->a;
	}
}
