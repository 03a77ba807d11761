#include "holiday.h"
#include "resolveday.h"

#define WEEKEND 6		/* its first day, Saturday */

/* So many days away or less, a day is meant whatever the tense seems to be, and a month, by its middle. */
#define DAY_NEAR 45
#define MONTH_NEAR 40
#define NEWS 14
#define MONTH_HALF 15	/* right after a verb of the past, a month to come is only one that has begun */

static bool
monthday_in(const struct timefields *w, int year, long *days)
{
	bool fits;

	*days = calendar_day(year, w->month, w->day != 0 ? w->day : 15, &fits).days;
	return fits;
}

static bool
holiday_in(const struct timefields *w, int year, long *days)
{
	*days = holiday_days(w->holiday, year);
	return year > 0;
}

/* A day or a month of another year stands in the sentence: "on Jan. 5, 2020, and on March 3". */
static bool
is_beside(const struct timecontext *c, const struct timefields *w)
{
	return c->at_hand && c->year_said && !c->since && w->direction == DIR_NONE &&
	    (c->last.unit <= UNIT_MONTH || c->opens) && calendar_year(c->last) != calendar_year(c->today) &&
	    !(c->tense == TENSE_FUTURE && c->last.days < c->today.days) &&
	    !(c->tense == TENSE_PAST && c->last.days > c->today.days);
}

/* A day of the past two weeks is told like any news: "served until June 2023 and died on March 29" */
static bool
is_news(const struct timecontext *c, const struct timefields *w,
    bool (*days_in)(const struct timefields *, int, long *))
{
	long days;

	return w->day != 0 && c->tense == TENSE_PAST && days_in(w, calendar_year(c->today), &days) &&
	    days <= c->today.days && days + NEWS >= c->today.days;
}

/* "In 1957 they met, and they married the next June." */
static bool
is_after_told(const struct timecontext *c, const struct timefields *w)
{
	if (!c->spoken || c->last.days >= c->today.days)
		return false;
	return w->direction == DIR_FOLLOWING || (w->direction == DIR_NEXT && c->tense == TENSE_PAST &&
	    calendar_year(c->last) < calendar_year(c->today));
}

/* Whether tense and direction let a day be so many days from today. */
static bool
may_be(const struct timecontext *c, const struct timefields *w, long distance)
{
	bool month = w->holiday == 0 && w->day == 0;
	long near = c->begun ? 0 : month ? MONTH_NEAR : DAY_NEAR;

	if (w->direction == DIR_LAST || w->direction == DIR_PREVIOUS)
		return distance < 0;
	if (resolveday_step(w->direction) > 0)
		return distance > 0;
	if (w->direction != DIR_NONE)
		return true;
	return !(c->tense == TENSE_FUTURE && distance < -near) &&
	    !(c->tense == TENSE_PAST && distance + c->span > (c->done && month && !c->begun ? MONTH_HALF : near));
}

/*
 * Of the years around (a leap day's is up to four off), the one that tense and distance speak for: from today, or from
 * what the sentence tells of another year.
 */
static int
likely_year(const struct timecontext *c, const struct timefields *w,
    bool (*days_in)(const struct timefields *, int, long *))
{
	bool after = is_after_told(c, w), beside = after || (is_beside(c, w) && !is_news(c, w, days_in));
	struct point from = beside ? c->last : c->today;
	int year = calendar_year(from), best = year, y;
	long distance, least = 0;
	/* a tale runs forwards; what was planned is more often over */
	int back = beside ? 6 : c->tense == TENSE_EITHER ? 3 : 4;

	if (w->direction == DIR_THIS || (beside && c->opens))
		return year;
	for (y = year - 4; y <= year + 4; y++) {
		if (!days_in(w, y, &distance))
			continue;
		distance -= from.days;
		if ((after || !beside) && !may_be(c, w, distance))
			continue;
		if (distance < 0)
			distance = -distance * back / 4;
		if (least == 0 || distance + 1 < least) {
			least = distance + 1;
			best = y;
		}
	}
	return best;
}

/* How many units off a direction is: "next" 1. */
int
resolveday_step(enum direction d)
{
	switch (d) {
	case DIR_LAST:
	case DIR_PREVIOUS:
	case DIR_PAST:
		return -1;
	case DIR_NEXT:
	case DIR_COMING:
	case DIR_FOLLOWING:
		return 1;
	default:
		return 0;
	}
}

/* What is said of the year beside a day, a month, a quarter: "of next year", "1998", or nothing. */
bool
resolveday_year(const struct timecontext *c, const struct timefields *w, int *year)
{
	if (w->year != 0) {
		*year = w->year;
		return true;
	}
	if (w->direction_unit == UNIT_YEAR && c->dated) {
		*year = calendar_year(c->today) + resolveday_step(w->direction);
		return true;
	}
	return false;
}

/* "Friday the 26th": the nearest that the tense speaks for */
static struct point
weekday_and_day(const struct timecontext *c, const struct timefields *w)
{
	struct point back = calendar_seek(c->today, w->day, w->weekday, -1);
	struct point on = calendar_seek(c->today, w->day, w->weekday, 1);

	if (c->tense == TENSE_UNKNOWN)
		return c->today.days - back.days < on.days - c->today.days ? back : on;
	return c->tense == TENSE_PAST ? back : on;
}

/* The nearest day of the week of W that is LEAST days or more before FROM. */
static struct point
weekday_before(struct point from, const struct timefields *w, int least)
{
	long latest = from.days - least;

	return calendar_of(latest - (calendar_weekday(calendar_of(latest, UNIT_DAY)) - w->weekday + 7) % 7, UNIT_DAY);
}

/* The nearest day of the week of W after FROM. */
static struct point
weekday_after(struct point from, const struct timefields *w)
{
	return weekday_before(calendar_of(from.days + 8, UNIT_DAY), w, 1);
}

static struct point
weekday_point(const struct timecontext *c, const struct timefields *w)
{
	long today = c->today.days, monday = today - (calendar_weekday(c->today) - 1);
	long day = monday + w->weekday - 1;

	if (w->day != 0)
		return weekday_and_day(c, w);
	if (w->direction_unit == UNIT_WEEK)
		return calendar_of(day + 7L * resolveday_step(w->direction), UNIT_DAY);
	if (w->direction == DIR_PREVIOUS && c->day_spoken && c->last_day.days <= today)
		return weekday_before(c->last_day, w, 1);
	if (w->direction == DIR_FOLLOWING && c->day_spoken)
		return weekday_after(c->last_day, w);
	if (w->direction == DIR_LAST && calendar_weekday(c->today) >= WEEKEND)
		return weekday_before(c->today, w, 2);	/* the week is over, but nobody calls yesterday so */
	if (w->direction == DIR_NEXT || w->direction == DIR_FOLLOWING || w->direction == DIR_LAST ||
	    w->direction == DIR_PREVIOUS)
		return calendar_of(day + 7L * resolveday_step(w->direction), UNIT_DAY);
	if (w->direction == DIR_THIS)
		return calendar_of(day, UNIT_DAY);
	if (w->direction == DIR_COMING)
		return calendar_of(day <= today ? day + 7 : day, UNIT_DAY);
	if (w->direction == DIR_NONE && c->tense == TENSE_FUTURE)
		return calendar_of(day < today ? day + 7 : day, UNIT_DAY);
	if (c->tense == TENSE_EITHER)
		return calendar_of(day > today + 3 ? day - 7 : day < today - 3 ? day + 7 : day, UNIT_DAY);
	return calendar_of(day > today ? day - 7 : day, UNIT_DAY);
}

/* Brings the end of a range after its beginning, where the words leave that open: "from November to February". */
static void
run_forwards(const struct timecontext *c, const struct timefields *w, struct point *p)
{
	if (!c->spoken || p->days >= c->last.days || w->direction != DIR_NONE || w->year != 0)
		return;
	if (w->month != 0)
		*p = calendar_shift(*p, calendar_year(c->last) - calendar_year(*p), UNIT_YEAR);
	if (w->month != 0 && p->days < c->last.days)
		*p = calendar_shift(*p, 1, UNIT_YEAR);
	else if (w->month == 0 && w->weekday != 0 && w->day == 0)
		*p = calendar_shift(*p, (c->last.days - p->days + 6) / 7, UNIT_WEEK);
}

/* The day, month or year that is said, where it is one; false where the calendar has no such day. */
bool
resolveday_point(const struct timecontext *c, const struct timefields *w, struct point *p)
{
	bool fits = true;
	int year;

	if (w->deictic) {
		*p = calendar_shift(c->today, w->days_off, UNIT_DAY);
	} else if (w->holiday != 0) {
		if (!resolveday_year(c, w, &year))
			year = likely_year(c, w, holiday_in);
		*p = calendar_of(holiday_days(w->holiday, year), UNIT_DAY);
	} else if (w->month != 0) {
		if (!resolveday_year(c, w, &year))
			year = likely_year(c, w, monthday_in);
		*p = calendar_day(year, w->month, w->day != 0 ? w->day : 1, &fits);
		if (w->day == 0)
			p->unit = UNIT_MONTH;
	} else if (w->weekday != 0) {
		*p = weekday_point(c, w);
	} else if (w->day != 0) {
		*p = calendar_shift(c->today, resolveday_step(w->direction), w->direction_unit);
		*p = calendar_day(calendar_year(*p), calendar_month(*p), w->day, &fits);
	} else if (w->year != 0) {
		*p = calendar_day(w->year, 1, 1, &fits);
		p->unit = UNIT_YEAR;
	} else {
		/* "this morning" is today's whatever was told */
		*p = timecontext_day_at_hand(c) && w->direction != DIR_THIS ? c->last : c->today;
	}
	if (c->other_end)
		run_forwards(c, w, p);
	if (w->next_day)
		*p = calendar_shift(*p, 1, UNIT_DAY);
	return fits;
}

/* Whether the day of writing must be known to tell the day. */
bool
resolveday_needs_today(const struct timefields *w)
{
	return !(w->year != 0 && (w->month != 0 || w->holiday != 0 || w->weekday == 0));
}

/* What is known of a day when today is not. */
void
resolveday_undated(const struct timefields *w, struct buf *to)
{
	if (w->month != 0) {
		buf_printf(to, "XXXX-%02d", w->month);
		if (w->day != 0)
			buf_printf(to, "-%02d", w->day);
	} else if (w->weekday != 0) {
		buf_printf(to, "XXXX-WXX-%d", w->weekday);
	} else if (w->deictic || w->holiday != 0 || (w->hour == 0 && w->part == PART_NONE)) {
		buf_str(to, "XXXX-XX-XX");
	}
}
