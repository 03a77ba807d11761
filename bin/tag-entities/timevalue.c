#include "holiday.h"
#include "timevalue.h"

static const char *const season_name[] = { "", "SP", "SU", "FA", "WI" };
static const char *const part_name[] = { "", "TMO", "TAF", "TEV", "TNI" };

#define MONTH_AND_HALF 45	/* so near, a day is meant whatever the tense seems to be */

/* --- the point that is said --- */

/* Of the years around (a leap day's is up to four off), the one that tense and distance speak for. */
static int
likely_year(const struct timecontext *c, const struct when *w, bool (*days_in)(const struct when *, int, long *))
{
	int year = calendar_year(c->today), best = year, y;
	long distance, least = 0;

	if (w->direction == DIR_THIS)
		return year;
	for (y = year - 4; y <= year + 4; y++) {
		if (!days_in(w, y, &distance))
			continue;
		distance -= c->today.days;
		if (w->direction == DIR_LAST && distance >= 0)
			continue;
		if ((w->direction == DIR_NEXT || w->direction == DIR_COMING || w->direction == DIR_FOLLOWING) && distance <= 0)
			continue;
		if (w->direction == DIR_NONE && c->tense == TENSE_FUTURE && distance < -MONTH_AND_HALF)
			continue;
		if (w->direction == DIR_NONE && c->tense == TENSE_PAST && distance > MONTH_AND_HALF)
			continue;
		if (distance < 0)
			distance = -distance;
		if (least == 0 || distance + 1 < least) {
			least = distance + 1;
			best = y;
		}
	}
	return best;
}

static bool
monthday_in(const struct when *w, int year, long *days)
{
	bool fits;

	*days = calendar_day(year, w->month, w->day > 0 ? w->day : 15, &fits).days;
	return fits;
}

static bool
holiday_in(const struct when *w, int year, long *days)
{
	*days = holiday_days(w->holiday, year);
	return year > 0;
}

/* How many units off a direction is: "next" 1. */
static int
step_of(enum direction d)
{
	switch (d) {
	case DIR_LAST:
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
static bool
year_said(const struct timecontext *c, const struct when *w, int *year)
{
	if (w->year > 0) {
		*year = w->year;
		return true;
	}
	if (w->direction_unit == UNIT_YEAR && c->dated) {
		*year = calendar_year(c->today) + step_of(w->direction);
		return true;
	}
	return false;
}

static struct point
weekday_point(const struct timecontext *c, const struct when *w)
{
	long today = c->today.days, monday = today - (calendar_weekday(c->today) - 1);
	long day = monday + w->weekday - 1;

	if (w->day > 0)
		return calendar_seek(c->today, w->day, w->weekday, c->tense == TENSE_PAST ? -1 : 1);
	if (w->direction_unit == UNIT_WEEK || w->direction == DIR_NEXT || w->direction == DIR_FOLLOWING ||
	    w->direction == DIR_LAST)
		return calendar_of(day + 7 * step_of(w->direction), UNIT_DAY);
	if (w->direction == DIR_THIS)
		return calendar_of(day, UNIT_DAY);
	if (w->direction == DIR_COMING)
		return calendar_of(day <= today ? day + 7 : day, UNIT_DAY);
	if (w->direction == DIR_NONE && c->tense == TENSE_FUTURE)
		return calendar_of(day < today ? day + 7 : day, UNIT_DAY);
	return calendar_of(day > today ? day - 7 : day, UNIT_DAY);
}

/* The day, month or year that is said, where it is one; false where the calendar has no such day. */
static bool
point_said(const struct timecontext *c, const struct when *w, struct point *p)
{
	bool fits = true;
	int year;

	if (w->deictic) {
		*p = calendar_shift(c->today, w->days_off, UNIT_DAY);
	} else if (w->holiday > 0) {
		if (!year_said(c, w, &year))
			year = likely_year(c, w, holiday_in);
		*p = calendar_of(holiday_days(w->holiday, year), UNIT_DAY);
	} else if (w->month > 0) {
		if (!year_said(c, w, &year))
			year = likely_year(c, w, monthday_in);
		*p = calendar_day(year, w->month, w->day > 0 ? w->day : 1, &fits);
		if (w->day == 0)
			p->unit = UNIT_MONTH;
	} else if (w->weekday > 0) {
		*p = weekday_point(c, w);
	} else if (w->day > 0) {
		*p = calendar_shift(c->today, step_of(w->direction), w->direction_unit);
		*p = calendar_day(calendar_year(*p), calendar_month(*p), w->day, &fits);
	} else if (w->year > 0) {
		*p = calendar_day(w->year, 1, 1, &fits);
		p->unit = UNIT_YEAR;
	} else {
		*p = c->today;
	}
	return fits;
}

/* Whether the day of writing must be known to tell the day. */
static bool
needs_today(const struct when *w)
{
	return !(w->year > 0 && (w->month > 0 || w->holiday > 0 || w->weekday == 0));
}

/* What is known of a day when today is not. */
static bool
write_undated(const struct when *w, struct buf *to)
{
	if (w->month > 0) {
		buf_printf(to, "XXXX-%02d", w->month);
		if (w->day > 0)
			buf_printf(to, "-%02d", w->day);
	} else if (w->weekday > 0) {
		buf_printf(to, "XXXX-WXX-%d", w->weekday);
	} else if (w->hour == 0 && w->part == PART_NONE) {
		buf_str(to, "XXXX-XX-XX");
	} else if (w->deictic || w->holiday > 0) {
		buf_str(to, "XXXX-XX-XX");
	}
	return true;
}

static bool
write_clock(const struct when *w, struct buf *to)
{
	int hour = w->hour - 1, minute = w->minute > 0 ? w->minute - 1 : 0;

	if (hour == 24)
		hour = 0;
	if (w->half_day == 1 && hour == 12)
		hour = 0;
	if (w->half_day == 2 && hour < 12)
		hour += 12;
	if (w->half_day == 0 && w->part >= PART_AFTERNOON && hour < 12 && hour >= (w->part == PART_NIGHT ? 6 : 1))
		hour += 12;
	if (w->minutes_to) {
		hour = (hour + 23) % 24;
		minute = 60 - minute;
	}
	buf_printf(to, "T%02d:%02d", hour, minute);
	if (w->second > 0)
		buf_printf(to, ":%02d", w->second - 1);
	return hour < 24;
}

static bool
write_point(struct timecontext *c, struct point p, struct buf *to)
{
	calendar_format(to, p);
	c->last = p;
	c->spoken = true;
	return true;
}

/* --- seasons, quarters, decades --- */

/* The year of a season that is named without one. */
static int
season_year(const struct timecontext *c, const struct when *w)
{
	static const int first_month[] = { 0, 3, 6, 9, 12 };
	int year = calendar_year(c->today), month = calendar_month(c->today);

	if (w->direction == DIR_NEXT || w->direction == DIR_COMING)
		return year + (month >= first_month[w->season]);
	if (w->direction == DIR_LAST || w->direction == DIR_PAST)
		return year - (month < first_month[w->season] + (w->season == SEASON_WINTER ? 0 : 3));
	if (w->season == SEASON_WINTER && month <= 3)
		return year - 1;
	if (w->direction == DIR_NONE && c->tense == TENSE_PAST && month < first_month[w->season])
		return year - 1;
	return year;
}

static void
write_year(const struct timecontext *c, const struct when *w, int other, struct buf *to)
{
	int year = other;

	if (!year_said(c, w, &year) && !c->dated)
		buf_str(to, "XXXX");
	else
		buf_printf(to, "%04d", year);
}

static void
write_decade(const struct timecontext *c, const struct when *w, struct buf *to)
{
	int decade = w->decade, last = c->dated ? calendar_year(c->today) : 1999;

	if (decade < 100)
		decade += last / 100 * 100 + (last / 100 * 100 + decade > last ? -100 : 0);
	buf_printf(to, "%03dX", decade / 10);
}

/* --- actions --- */

static bool
write_date(struct timematch *m, struct timecontext *c, struct buf *to)
{
	struct when *w = &m->when;
	struct point p;

	if (w->season != SEASON_NONE) {
		write_year(c, w, c->dated ? season_year(c, w) : 0, to);
		buf_printf(to, "-%s", season_name[w->season]);
		return true;
	}
	if (w->decade > 0) {
		write_decade(c, w, to);
		return true;
	}
	if (w->century > 0) {
		buf_printf(to, "%02dXX", w->century - 1);
		return true;
	}
	if (needs_today(w) && !c->dated) {
		if (!write_undated(w, to))
			return false;
	} else {
		if (!point_said(c, w, &p))
			return false;
		calendar_format(to, p);
		c->last = p;
		c->spoken = true;
	}
	if (w->hour > 0)
		return write_clock(w, to);
	buf_str(to, part_name[w->part]);
	return true;
}

/* A part of a year, N of MOST: the one said, or the last that was not over, or the next, as the tense has it. */
static int
year_of_part(const struct timecontext *c, const struct when *w, int n, int most)
{
	int year = c->dated ? calendar_year(c->today) : 0;

	if (c->dated && !year_said(c, w, &year) && c->tense != TENSE_FUTURE &&
	    (n - 1) * 12 / most + 1 > calendar_month(c->today))
		year--;
	return year;
}

static bool
write_half(const struct timecontext *c, const struct when *w, int n, struct buf *to)
{
	if (n < 1 || n > 2)
		return false;
	write_year(c, w, year_of_part(c, w, n, 2), to);
	buf_printf(to, "-H%d", n);
	return true;
}

static bool
write_quarter(struct timecontext *c, const struct when *w, struct buf *to)
{
	int n = w->ordinal > 0 ? w->ordinal : w->day, year = year_of_part(c, w, n, 4);
	bool fits;

	if (n < 1 || n > 4)
		return false;
	write_year(c, w, year, to);
	buf_printf(to, "-Q%d", n);
	if (c->dated || w->year > 0) {
		year_said(c, w, &year);
		c->quarter = calendar_day(year, 3 * n - 2, 1, &fits);
		c->quarter.unit = UNIT_QUARTER;
		c->quarterly = true;
	}
	return true;
}

/* "the latest quarter": the last that is over */
static bool
write_quarter_now(const struct timecontext *c, struct buf *to)
{
	struct point p = calendar_shift(c->today, -1, UNIT_QUARTER);

	if (!c->dated)
		return false;
	p.unit = UNIT_QUARTER;
	calendar_format(to, p);
	return true;
}

/* "A year earlier", in the news of a company: than the quarter that the news is about. */
static bool
write_quarter_ago(const struct timecontext *c, const struct when *w, struct buf *to)
{
	struct point p = c->quarterly ? c->quarter : c->today;
	bool fits;

	if (!c->quarterly && !c->dated)
		return false;
	if (w->ordinal > 0 && w->ordinal <= 4) {
		p = calendar_day(calendar_year(p), 3 * w->ordinal - 2, 1, &fits);
		p.unit = UNIT_QUARTER;
	} else if (!c->quarterly) {
		p.unit = UNIT_YEAR;
	}
	calendar_format(to, calendar_shift(p, -1, UNIT_YEAR));
	return true;
}

/* "the 18th", of this month or of the nearest that the tense speaks for */
static bool
write_the_day(const struct when *w, struct timecontext *c, struct buf *to)
{
	if (!c->dated) {
		buf_printf(to, "XXXX-XX-%02d", w->day);
		return true;
	}
	return write_point(c, calendar_seek(c->today, w->day, 0, c->tense == TENSE_PAST ? -1 : 1), to);
}

static void
write_unit(struct buf *to, const struct amount_of_time *a, bool *in_time)
{
	static const struct {
		char letter;
		int times;
	} iso[] = {
		[UNIT_NONE] = { 'D', 1 }, [UNIT_SECOND] = { 'S', 1 }, [UNIT_MINUTE] = { 'M', 1 },
		[UNIT_HOUR] = { 'H', 1 }, [UNIT_DAY] = { 'D', 1 }, [UNIT_NIGHT] = { 'D', 1 },
		[UNIT_WEEKDAY] = { 'D', 1 }, [UNIT_WEEKEND] = { 'D', 2 }, [UNIT_WEEK] = { 'W', 1 },
		[UNIT_FORTNIGHT] = { 'W', 2 }, [UNIT_MONTH] = { 'M', 1 }, [UNIT_QUARTER] = { 'M', 3 },
		[UNIT_YEAR] = { 'Y', 1 }, [UNIT_DECADE] = { 'Y', 10 }, [UNIT_CENTURY] = { 'Y', 100 },
		[UNIT_MILLENNIUM] = { 'Y', 1000 }
	};
	static const char *const half[UNIT_MILLENNIUM + 1] = {
		[UNIT_MINUTE] = "30S", [UNIT_HOUR] = "30M", [UNIT_YEAR] = "6M"
	};
	int64_t count = a->count * iso[a->unit].times;

	if (a->unit <= UNIT_HOUR && !*in_time) {
		buf_byte(to, 'T');
		*in_time = true;
	}
	if (count % 1000 == 500 && half[a->unit] != NULL) {
		if (count > 1000)
			buf_printf(to, "%lld%c", (long long)(count / 1000), iso[a->unit].letter);
		buf_str(to, half[a->unit]);
		return;
	}
	if (count == 0)
		buf_byte(to, 'X');
	else
		buf_printf(to, "%lld", (long long)(count / 1000));
	if (count % 1000 != 0) {
		buf_printf(to, ".%03d", (int)(count % 1000));
		while (to->p[to->n - 1] == '0')
			to->n--;
	}
	buf_byte(to, (unsigned char)iso[a->unit].letter);
}

static bool
write_length(const struct when *w, struct buf *to)
{
	bool in_time = false;

	buf_byte(to, 'P');
	write_unit(to, &w->length, &in_time);
	if (w->more.unit != UNIT_NONE)
		write_unit(to, &w->more, &in_time);
	return true;
}

/* A length of one of the unit said: "all day", "the past year". */
static bool
write_one(enum unit unit, struct buf *to)
{
	struct when w = { 0 };

	w.length.count = 1000;
	w.length.unit = unit;
	return write_length(&w, to);
}

/* The units of the calendar, as large as a length's: "three months ago" is a month. */
static enum unit
calendar_unit(enum unit u)
{
	switch (u) {
	case UNIT_FORTNIGHT:
		return UNIT_WEEK;
	case UNIT_DECADE:
	case UNIT_CENTURY:
	case UNIT_MILLENNIUM:
		return UNIT_YEAR;
	case UNIT_NIGHT:
	case UNIT_WEEKDAY:
	case UNIT_WEEKEND:
		return UNIT_DAY;
	default:
		return u;
	}
}

static struct point
shift_by(struct point p, const struct amount_of_time *a, int sign)
{
	int64_t count = a->count < 100000000 ? a->count : 100000000;
	int whole = (int)(count / 1000) * sign, half = (int)(count % 1000 / 500) * sign;

	p = calendar_shift(p, whole, a->unit);
	if (half != 0 && a->unit == UNIT_YEAR)
		p = calendar_shift(p, 6 * half, UNIT_MONTH);
	else if (half != 0 && a->unit == UNIT_DECADE)
		p = calendar_shift(p, 5 * half, UNIT_YEAR);
	return p;
}

/* A length away from a point; SIGN is -1 for back. */
static bool
write_away(const struct timematch *m, struct timecontext *c, struct point from, bool exact, int sign, struct buf *to)
{
	const struct when *w = &m->when;
	struct point p;

	if (w->length.count == 0) {
		buf_str(to, sign < 0 ? "PAST_REF" : "FUTURE_REF");
		return true;
	}
	if (!c->dated && !exact) {
		buf_str(to, "XXXX-XX-XX");
		return true;
	}
	if (w->length.unit <= UNIT_HOUR) {
		if (w->length.unit == UNIT_HOUR && w->length.count >= 24000)
			from = calendar_shift(from, sign * (long)(w->length.count / 24000), UNIT_DAY);
		return write_point(c, from, to);
	}
	p = shift_by(from, &w->length, sign);
	if (w->more.unit != UNIT_NONE)
		p = shift_by(p, &w->more, sign);
	p.unit = exact ? UNIT_DAY : calendar_unit(w->more.unit != UNIT_NONE ? w->more.unit : w->length.unit);
	if (sign > 0 && (w->length.unit == UNIT_WEEK || w->length.unit == UNIT_FORTNIGHT))
		p.unit = UNIT_DAY;
	if (!exact && w->length.count % 1000 != 0)
		p.unit = UNIT_MONTH;
	return write_point(c, p, to);
}

/* "two weeks before May 13" */
static bool
write_beside(const struct timematch *m, struct timecontext *c, int sign, struct buf *to)
{
	struct point from;

	if (needs_today(&m->when) && !c->dated) {
		buf_str(to, "XXXX-XX-XX");
		return true;
	}
	return point_said(c, &m->when, &from) && write_away(m, c, from, true, sign, to);
}

/* A unit beside a day that is not known. */
static void
write_unknown(enum unit unit, struct buf *to)
{
	switch (unit) {
	case UNIT_DAY:
	case UNIT_NIGHT:
	case UNIT_WEEKDAY:
		buf_str(to, "XXXX-XX-XX");
		break;
	case UNIT_WEEKEND:
		buf_str(to, "XXXX-WXX-WE");
		break;
	case UNIT_WEEK:
	case UNIT_FORTNIGHT:
		buf_str(to, "XXXX-WXX");
		break;
	case UNIT_MONTH:
		buf_str(to, "XXXX-XX");
		break;
	case UNIT_QUARTER:
		buf_str(to, "XXXX-QX");
		break;
	default:
		buf_str(to, "XXXX");
		break;
	}
}

static bool
write_shift(struct timematch *m, struct timecontext *c, struct buf *to)
{
	const struct when *w = &m->when;
	enum unit unit = w->direction_unit;
	struct point from = c->today;

	if (unit <= UNIT_HOUR || w->direction == DIR_PAST) {
		m->type = TIMEX_DURATION;
		return write_one(unit, to);
	}
	if (c->spoken && (w->direction == DIR_FOLLOWING || (unit == UNIT_DAY && w->direction != DIR_THIS))) {
		from = c->last;
	} else if (!c->dated) {
		write_unknown(unit, to);
		return true;
	}
	if (unit == UNIT_WEEKEND && w->direction == DIR_NONE && c->tense != TENSE_FUTURE && calendar_weekday(from) < 6)
		from = calendar_shift(from, -1, UNIT_WEEK);
	from = calendar_shift(from, step_of(w->direction), unit);
	from.unit = unit == UNIT_FORTNIGHT ? UNIT_WEEK : unit == UNIT_NIGHT || unit == UNIT_WEEKDAY ? UNIT_DAY : unit;
	write_point(c, from, to);
	if (unit == UNIT_NIGHT)
		buf_str(to, part_name[PART_NIGHT]);
	return true;
}

/* "that day": what was spoken of before. */
static bool
write_spoken(struct timematch *m, struct timecontext *c, struct buf *to)
{
	struct point p = c->spoken ? c->last : c->today;

	if (!c->dated && !c->spoken)
		return false;
	if (m->when.direction_unit <= UNIT_HOUR)
		return false;
	p.unit = m->when.direction_unit == UNIT_NIGHT ? UNIT_DAY : m->when.direction_unit;
	return write_point(c, p, to);
}

static bool
write_week(const struct timematch *m, struct timecontext *c, struct buf *to)
{
	struct point p;

	if ((needs_today(&m->when) && !c->dated) || !point_said(c, &m->when, &p))
		return false;
	p.unit = UNIT_WEEK;
	return write_point(c, p, to);
}

static bool
write_every(const struct timematch *m, struct buf *to)
{
	const struct when *w = &m->when;

	if (w->weekday > 0) {
		buf_printf(to, "XXXX-WXX-%d", w->weekday);
	} else if (w->month > 0) {
		buf_printf(to, "XXXX-%02d", w->month);
	} else if (w->season != SEASON_NONE) {
		buf_printf(to, "XXXX-%s", season_name[w->season]);
	} else if (w->hour == 0 && w->part == PART_NONE) {
		if (w->length.unit == UNIT_NONE)
			return write_one(w->direction_unit, to);
		return w->length.count > 0 ? write_length(w, to) : write_one(w->length.unit, to);
	}
	if (w->hour > 0)
		return write_clock(w, to);
	buf_str(to, part_name[w->part]);
	return true;
}

static bool
write_value(struct timematch *m, struct timecontext *c, struct buf *to)
{
	switch (m->value) {
	case VALUE_DATE:
		return write_date(m, c, to);
	case VALUE_QUARTER:
		return write_quarter(c, &m->when, to);
	case VALUE_HALF:
		return write_half(c, &m->when, m->when.ordinal, to);
	case VALUE_LASTHALF:
		return write_half(c, &m->when, 2, to);
	case VALUE_QUARTERNOW:
		return write_quarter_now(c, to);
	case VALUE_QUARTERAGO:
		return write_quarter_ago(c, &m->when, to);
	case VALUE_THEDAY:
		return write_the_day(&m->when, c, to);
	case VALUE_SHIFT:
		return write_shift(m, c, to);
	case VALUE_SPOKEN:
		return write_spoken(m, c, to);
	case VALUE_WEEK:
		return write_week(m, c, to);
	case VALUE_WEEKAFTER:
	case VALUE_WEEKBEFORE:
		if (!c->dated)
			return false;
		return write_point(c, calendar_of(c->today.days + (m->value == VALUE_WEEKAFTER ? 14 : -14), UNIT_WEEK), to);
	case VALUE_LENGTH:
		return write_length(&m->when, to);
	case VALUE_ONE:
		if (m->when.length.count == 0)
			m->when.length.count = 1000;
		return write_length(&m->when, to);
	case VALUE_SOME:
		m->when.length.count = 0;
		return write_length(&m->when, to);
	case VALUE_AGO:
		return write_away(m, c, c->today, false, -1, to);
	case VALUE_HENCE:
		if (m->when.length.unit <= UNIT_HOUR) {
			m->type = TIMEX_DURATION;
			return write_length(&m->when, to);
		}
		return write_away(m, c, c->today, false, 1, to);
	case VALUE_WITHIN:
		if (c->tense == TENSE_FUTURE && m->when.length.unit > UNIT_HOUR && m->when.length.count > 0)
			return write_away(m, c, c->today, false, 1, to);
		m->type = TIMEX_DURATION;
		return write_length(&m->when, to);
	case VALUE_BEFORE:
		return write_beside(m, c, -1, to);
	case VALUE_AFTER:
		return write_beside(m, c, 1, to);
	case VALUE_EVERY:
		return write_every(m, to);
	case VALUE_PRESENT:
		buf_str(to, "PRESENT_REF");
		return true;
	case VALUE_PAST:
		buf_str(to, "PAST_REF");
		return true;
	case VALUE_FUTURE:
		buf_str(to, "FUTURE_REF");
		return true;
	case VALUE_NONE:
		return false;
	}
	return false;
}

bool
timevalue_write(struct timematch *m, struct timecontext *c, struct buf *to)
{
	size_t before = to->n;

	if (write_value(m, c, to))
		return true;
	to->n = before;
	return false;
}
