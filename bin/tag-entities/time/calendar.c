#include "calendar.h"
#include "date.h"

#define FIRST_DAY (-719162L)	/* 0001-01-01 */
#define LAST_DAY 2932896L	/* 9999-12-31 */

static long
clamp(long value, long low, long high)
{
	return value < low ? low : value > high ? high : value;
}

struct point
calendar_of(long days, enum unit unit)
{
	struct point p = { clamp(days, FIRST_DAY, LAST_DAY), unit };

	return p;
}

struct point
calendar_day(int year, int month, int day, bool *fits)
{
	int y = (int)clamp(year, 1, 9999), m = (int)clamp(month, 1, 12);
	int d = (int)clamp(day, 1, date_month_length(y, m));

	*fits = y == year && m == month && d == day;
	return calendar_of((long)date_to_days(y, m, d), UNIT_DAY);
}

/* The same day of another month, or that month's last. */
static long
months_on(long days, long months)
{
	int year, month, day;
	long at;

	date_from_days(days, &year, &month, &day);
	at = clamp(year * 12L + month - 1 + months, 12, 9999 * 12L + 11);
	year = (int)(at / 12);
	month = (int)(at % 12) + 1;
	return (long)date_to_days(year, month, (int)clamp(day, 1, date_month_length(year, month)));
}

/* Working days: five to a week. */
static long
weekdays_on(long days, long count)
{
	long step = count < 0 ? -1 : 1, left = count < 0 ? -count : count;

	days += left / 5 * 7 * step;
	for (left %= 5; left > 0; left--)
		do
			days += step;
		while (date_weekday(days) > 4);
	return days;
}

struct point
calendar_shift(struct point p, long count, enum unit unit)
{
	count = clamp(count, -120000, 120000);
	switch (unit) {
	case UNIT_DAY:
	case UNIT_NIGHT:
		return calendar_of(p.days + count, p.unit);
	case UNIT_WEEKDAY:
		return calendar_of(weekdays_on(p.days, count), p.unit);
	case UNIT_WEEK:
	case UNIT_WEEKEND:
		return calendar_of(p.days + 7 * count, p.unit);
	case UNIT_FORTNIGHT:
		return calendar_of(p.days + 14 * count, p.unit);
	case UNIT_MONTH:
		return calendar_of(months_on(p.days, count), p.unit);
	case UNIT_QUARTER:
		return calendar_of(months_on(p.days, 3 * count), p.unit);
	case UNIT_YEAR:
		return calendar_of(months_on(p.days, 12 * count), p.unit);
	case UNIT_DECADE:
		return calendar_of(months_on(p.days, 120 * count), p.unit);
	case UNIT_CENTURY:
		return calendar_of(months_on(p.days, 1200 * count), p.unit);
	case UNIT_MILLENNIUM:
		return calendar_of(months_on(p.days, 12000 * count), p.unit);
	default:
		return p;
	}
}

int
calendar_year(struct point p)
{
	int year, month, day;

	date_from_days(p.days, &year, &month, &day);
	return year;
}

int
calendar_month(struct point p)
{
	int year, month, day;

	date_from_days(p.days, &year, &month, &day);
	return month;
}

int
calendar_weekday(struct point p)
{
	return date_weekday(p.days) + 1;
}

struct point
calendar_seek(struct point from, int day, int weekday, int step)
{
	int i, year, month, today;
	bool fits;

	date_from_days(from.days, &year, &month, &today);
	for (i = 0; i < 48; i++) {
		struct point p = calendar_day(year, month, day, &fits);

		if (fits && (weekday == 0 || calendar_weekday(p) == weekday) &&
		    (step < 0 ? p.days <= from.days : p.days >= from.days))
			return p;
		month += step;
		if (month < 1 || month > 12) {
			year += step;
			month = step > 0 ? 1 : 12;
		}
	}
	return calendar_of(from.days, UNIT_DAY);
}

/* The week of ISO 8601, which belongs to the year that its Thursday is in. */
static void
format_week(struct buf *to, long days)
{
	long thursday = days - date_weekday(days) + 3;
	int year, month, day;

	date_from_days(thursday, &year, &month, &day);
	buf_printf(to, "%04d-W%02ld", year, (thursday - (long)date_to_days(year, 1, 1)) / 7 + 1);
}

void
calendar_format(struct buf *to, struct point p)
{
	int year, month, day;

	date_from_days(p.days, &year, &month, &day);
	switch (p.unit) {
	case UNIT_WEEKEND:
		format_week(to, p.days);
		buf_str(to, "-WE");
		break;
	case UNIT_WEEK:
	case UNIT_FORTNIGHT:
		format_week(to, p.days);
		break;
	case UNIT_MONTH:
		buf_printf(to, "%04d-%02d", year, month);
		break;
	case UNIT_QUARTER:
		buf_printf(to, "%04d-Q%d", year, (month + 2) / 3);
		break;
	case UNIT_YEAR:
		buf_printf(to, "%04d", year);
		break;
	case UNIT_DECADE:
		buf_printf(to, "%03dX", year / 10);
		break;
	case UNIT_CENTURY:
	case UNIT_MILLENNIUM:
		buf_printf(to, "%02dXX", year / 100);
		break;
	default:
		buf_printf(to, "%04d-%02d-%02d", year, month, day);
		break;
	}
}
