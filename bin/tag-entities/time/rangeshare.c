#include "rangeshare.h"

bool
rangeshare_has_day(const struct timefields *w)
{
	return w->month != 0 || w->weekday != 0 || w->deictic || w->holiday != 0 || w->direction_unit != UNIT_NONE ||
	    w->year != 0 || w->day != 0 || w->direction != DIR_NONE;
}

static void
copy_day(struct timefields *to, const struct timefields *from)
{
	to->year = from->year;
	to->month = from->month;
	to->day = from->day;
	to->weekday = from->weekday;
	to->holiday = from->holiday;
	to->deictic = from->deictic;
	to->days_off = from->days_off;
	to->direction = from->direction;
	to->direction_unit = from->direction_unit;
	to->part = to->part == PART_NONE ? from->part : to->part;
}

/* Minutes on a clock of twelve hours. */
static int
on_dial(const struct timefields *w)
{
	return 60 * ((w->hour - 1) % 12) + (w->minute != 0 ? w->minute - 1 : 0);
}

/* Minutes of the day, as far as they are said. */
static int
of_day(const struct timefields *w)
{
	return on_dial(w) + (w->half_day == 2 || (w->half_day == 0 && w->hour - 1 >= 12) ? 720 : 0);
}

static bool
is_open(const struct timefields *w)
{
	return w->half_day == 0 && !w->of_24 && w->hour > 1 && w->hour <= 13 && w->part == PART_NONE;
}

/* The hours of a range or a list: the meridiem and the day of either are those of both. */
static void
share_clock(struct timefields *a, struct timefields *b, bool range)
{
	bool together = !rangeshare_has_day(b) || !rangeshare_has_day(a);

	if (is_open(a) && b->half_day != 0 && b->hour <= 13)
		a->half_day = on_dial(a) < on_dial(b) ? b->half_day : 3 - b->half_day;
	else if (is_open(b) && a->half_day != 0)
		b->half_day = on_dial(b) > on_dial(a) ? a->half_day : 3 - a->half_day;
	if (!rangeshare_has_day(a) && rangeshare_has_day(b))
		copy_day(a, b);
	else if (!rangeshare_has_day(b) && rangeshare_has_day(a))
		copy_day(b, a);
	b->next_day = b->next_day || (together && range && of_day(b) < of_day(a));
}

/* Whether A is later in a year than B. */
static bool
is_later(const struct timefields *a, const struct timefields *b)
{
	return a->month > b->month || (a->month == b->month && a->day != 0 && b->day != 0 && a->day > b->day);
}

/* The year, or the direction that stands for one, of two that are parts of years. */
static void
share_year(struct timefields *a, struct timefields *b)
{
	if (a->year == 0 && a->direction_unit == UNIT_NONE && b->year != 0) {
		a->year = b->year - is_later(a, b);
	} else if (a->year == 0 && a->direction_unit == UNIT_NONE && b->direction_unit == UNIT_YEAR) {
		a->direction = b->direction;
		a->direction_unit = UNIT_YEAR;
	} else if (b->year == 0 && b->direction_unit == UNIT_NONE && a->year != 0) {
		b->year = a->year + is_later(a, b);
	}
}

/* "Monday to Friday next week", "next Monday and Tuesday" */
static void
share_week(struct timefields *a, struct timefields *b)
{
	if (a->direction == DIR_NONE && b->direction_unit == UNIT_WEEK) {
		a->direction = b->direction;
		a->direction_unit = UNIT_WEEK;
	} else if (b->direction == DIR_NONE && b->direction_unit == UNIT_NONE) {
		b->direction = a->direction;
		b->direction_unit = a->direction_unit;
	}
}

static bool
is_year_part(const struct timematch *m)
{
	return m->value == VALUE_QUARTER || m->value == VALUE_HALF || m->when.season != SEASON_NONE;
}

/* A year or a century with nothing beside it */
static bool
is_bare_year(const struct timematch *m)
{
	return m->value == VALUE_DATE && (m->when.year != 0 || m->when.century != 0) && m->when.month == 0;
}

void
rangeshare(struct timematch *a, struct timematch *b, bool range)
{
	if (is_bare_year(a) && b->value == VALUE_BC) {
		a->value = VALUE_BC;	/* "from 1354 to 1345 BC" */
	} else if (range && a->value == VALUE_BC && is_bare_year(b) && b->when.year < a->when.year) {
		b->value = VALUE_BC;
	} else if (a->when.hour != 0 && b->when.hour != 0) {
		share_clock(&a->when, &b->when, range);
	} else if (b->when.hour != 0 && rangeshare_has_day(&a->when) && !rangeshare_has_day(&b->when) &&
	    a->value == VALUE_DATE) {
		copy_day(&b->when, &a->when);	/* "Friday from 9 a.m." */
	} else if ((a->when.month != 0 && b->when.month != 0 && a->value == VALUE_DATE && b->value == VALUE_DATE) ||
	    (is_year_part(a) && is_year_part(b))) {
		share_year(&a->when, &b->when);
	} else if (a->when.weekday != 0 && b->when.weekday != 0) {
		share_week(&a->when, &b->when);
	} else if (a->when.decade >= 100 && a->when.decade < 2000 && b->when.decade != 0 && b->when.decade < 100) {
		b->when.decade += a->when.decade / 100 * 100;
	}
}
