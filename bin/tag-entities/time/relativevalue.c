#include "durationvalue.h"
#include "relativevalue.h"
#include "resolveday.h"

#define YEAR 366	/* days */

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
	long whole = (long)(count / 1000) * sign, half = (long)(count % 1000 / 500) * sign;

	p = calendar_shift(p, whole, a->unit);
	if (half != 0 && a->unit == UNIT_YEAR)
		p = calendar_shift(p, 6 * half, UNIT_MONTH);
	else if (half != 0 && a->unit == UNIT_DECADE)
		p = calendar_shift(p, 5 * half, UNIT_YEAR);
	else if (half != 0 && a->unit == UNIT_CENTURY)
		p = calendar_shift(p, 50 * half, UNIT_YEAR);
	else if (half != 0 && a->unit == UNIT_MILLENNIUM)
		p = calendar_shift(p, 500 * half, UNIT_YEAR);
	return p;
}

static int64_t
minutes_of(const struct amount_of_time *a)
{
	static const int per[UNIT_HOUR + 1] = { [UNIT_MINUTE] = 1, [UNIT_HOUR] = 60 };

	return a->unit > UNIT_HOUR || a->count > 100000000 ? 0 : a->count * per[a->unit] / 1000;
}

/* "20 minutes ago", where the minute of writing is known. */
static bool
write_moment(struct timematch *m, struct timecontext *c, int sign, struct buf *to)
{
	int64_t minute = c->minute + sign * (minutes_of(&m->when.length) + minutes_of(&m->when.more));
	int64_t days = minute / 1440 - (minute % 1440 < 0);

	m->type = TIMEX_TIME;
	minute -= days * 1440;
	timecontext_write(c, calendar_shift(c->today, (long)days, UNIT_DAY), to);
	buf_printf(to, "T%02d:%02d", (int)minute / 60, (int)minute % 60);
	return true;
}

/* A length away from a point; SIGN is -1 for back. */
bool
relativevalue_length(struct timematch *m, struct timecontext *c, struct point from, bool exact, int sign,
    struct buf *to)
{
	const struct timefields *w = &m->when;
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
		if (!exact && c->minute >= 0)
			return write_moment(m, c, sign, to);
		if (w->length.unit == UNIT_HOUR && w->length.count >= 24000)
			from = calendar_shift(from, sign * (long)(w->length.count / 24000), UNIT_DAY);
		return timecontext_write(c, from, to);
	}
	p = shift_by(from, &w->length, sign);
	if (w->more.unit != UNIT_NONE)
		p = shift_by(p, &w->more, sign);
	p.unit = exact ? UNIT_DAY : calendar_unit(w->more.unit != UNIT_NONE ? w->more.unit : w->length.unit);
	if (sign > 0 && (w->length.unit == UNIT_WEEK || w->length.unit == UNIT_FORTNIGHT))
		p.unit = UNIT_DAY;
	if (!exact && w->length.count % 1000 != 0 && w->length.unit <= UNIT_YEAR)
		p.unit = UNIT_MONTH;
	return timecontext_write(c, p, to);
}

/* What "a month earlier" is earlier than: "it rose in May, the office said on Monday, from 2% a month earlier" */
static struct point
compared_with(const struct timecontext *c, enum unit unit)
{
	return unit == UNIT_MONTH && c->month_near ? c->last_month : c->last;
}

/*
 * "two days later", in a tale of what was; a length where the day it counts from is not known: "in 1998 ... two days
 * later"
 */
bool
relativevalue_told(struct timematch *m, struct timecontext *c, int sign, struct buf *to)
{
	const struct amount_of_time *a = &m->when.length;
	bool told = c->spoken && a->unit > UNIT_HOUR;

	if (a->count == 0 || (told && calendar_unit(a->unit) < calendar_unit(c->last.unit)) ||
	    (!told && sign > 0 && c->tense == TENSE_PAST) || (a->unit <= UNIT_HOUR && (c->minute < 0 || c->spoken))) {
		m->type = TIMEX_DURATION;
		return durationvalue_write(&m->when, to);
	}
	return relativevalue_length(m, c, !told ? c->today : sign < 0 ? compared_with(c, a->unit) : c->last,
	    told && a->unit < UNIT_WEEK, sign, to);
}

/* "two weeks before May 13" */
bool
relativevalue_beside(struct timematch *m, struct timecontext *c, int sign, struct buf *to)
{
	struct point from;

	if (resolveday_needs_today(&m->when) && !c->dated) {
		buf_str(to, "XXXX-XX-XX");
		return true;
	}
	return resolveday_point(c, &m->when, &from) &&
	    relativevalue_length(m, c, from, from.unit == UNIT_DAY, sign, to);
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

/* A year or a month was told, and no day: "in 2010 ... the next day" is nobody knows which. */
static bool
is_lost(const struct timecontext *c)
{
	return c->spoken && !c->day_spoken;
}

/* Whether "the following month", "the next year" or "the previous week" is one beside what was last spoken of. */
static bool
is_beside_told(const struct timecontext *c, const struct timefields *w)
{
	if (!c->spoken)
		return false;
	switch (w->direction) {
	case DIR_FOLLOWING:
		return true;
	case DIR_PREVIOUS:
		return calendar_unit(c->last.unit) <= calendar_unit(w->direction_unit) &&
		    (c->at_hand || !c->dated || c->last.days > c->today.days - YEAR);
	case DIR_NEXT:
		return c->tense == TENSE_PAST && c->last.unit == w->direction_unit && c->last.days < c->today.days;
	default:
		return false;
	}
}

bool
relativevalue_unit(struct timematch *m, struct timecontext *c, struct buf *to)
{
	const struct timefields *w = &m->when;
	enum unit unit = w->direction_unit;
	struct point from = c->today;

	if (unit <= UNIT_HOUR || w->direction == DIR_PAST) {
		m->type = TIMEX_DURATION;
		return durationvalue_one(unit, to);
	}
	if (unit == UNIT_DAY && w->direction != DIR_THIS && is_lost(c))
		return false;
	if (unit == UNIT_DAY && w->direction != DIR_THIS && c->day_spoken) {
		from = c->last_day;
	} else if (is_beside_told(c, w)) {
		from = resolveday_step(w->direction) < 0 ? compared_with(c, unit) : c->last;
	} else if (!c->dated) {
		write_unknown(unit, to);
		return true;
	}
	if (unit == UNIT_WEEKEND && w->direction == DIR_NONE && c->tense != TENSE_FUTURE && calendar_weekday(from) < 6)
		from = calendar_shift(from, -1, UNIT_WEEK);
	from = calendar_shift(from, resolveday_step(w->direction), unit);
	from.unit = unit == UNIT_FORTNIGHT ? UNIT_WEEK : unit == UNIT_NIGHT || unit == UNIT_WEEKDAY ? UNIT_DAY : unit;
	if (w->direction == DIR_PREVIOUS && unit > UNIT_NIGHT)
		calendar_format(to, from);	/* what is compared with is not what is spoken of */
	else
		timecontext_write(c, from, to);
	if (unit == UNIT_NIGHT)
		buf_str(to, "TNI");
	return true;
}

/* What "the day before" and "that day" are said of: the last day told, where it is a day; or else the last of all. */
static struct point
last_spoken(const struct timecontext *c, enum unit unit)
{
	if (unit == UNIT_DAY && c->day_spoken)
		return c->last_day;
	return c->spoken ? c->last : c->today;
}

bool
relativevalue_next(const struct timematch *m, struct timecontext *c, int sign, struct buf *to)
{
	enum unit unit = m->when.direction_unit;
	struct point p = last_spoken(c, unit);

	if (!(c->dated || c->spoken) || unit <= UNIT_HOUR || (unit == UNIT_DAY && is_lost(c)))
		return false;
	if (sign < 0 && unit == UNIT_MONTH && c->spoken)
		p = compared_with(c, unit);
	p = calendar_shift(p, sign, unit);
	p.unit = calendar_unit(unit);
	return timecontext_write(c, p, to);
}

bool
relativevalue_day(const struct timematch *m, struct timecontext *c, struct buf *to)
{
	struct point p = c->day_spoken ? c->last_day : c->today;

	if (c->day_spoken || c->dated)
		timecontext_write(c, calendar_of(p.days + resolveday_step(m->when.direction), UNIT_DAY), to);
	else
		buf_str(to, "XXXX-XX-XX");
	return true;
}

/* "that day": what was spoken of before. */
bool
relativevalue_spoken(struct timematch *m, struct timecontext *c, struct buf *to)
{
	struct point p = last_spoken(c, m->when.direction_unit);

	if (!c->dated && !c->spoken)
		return false;
	if (m->when.direction_unit <= UNIT_HOUR || (m->when.direction_unit == UNIT_DAY && is_lost(c)))
		return false;
	p.unit = m->when.direction_unit == UNIT_NIGHT ? UNIT_DAY : m->when.direction_unit;
	return timecontext_write(c, p, to);
}

bool
relativevalue_year_ago(const struct timematch *m, struct timecontext *c, struct buf *to)
{
	enum unit unit = m->when.length.unit;
	struct point p = last_spoken(c, unit);

	if ((!c->dated && !c->spoken) || unit <= UNIT_HOUR || unit > UNIT_QUARTER ||
	    resolveday_step(m->when.direction) > 0)
		return false;
	p = calendar_shift(p, -1, UNIT_YEAR);
	p.unit = calendar_unit(unit);
	calendar_format(to, p);
	return true;
}

bool
relativevalue_week(const struct timematch *m, struct timecontext *c, struct buf *to)
{
	struct point p;

	if ((resolveday_needs_today(&m->when) && !c->dated) || !resolveday_point(c, &m->when, &p))
		return false;
	p.unit = m->when.direction_unit == UNIT_WEEKEND ? UNIT_WEEKEND : UNIT_WEEK;
	return timecontext_write(c, p, to);
}

/* The day of the week of W that is COUNT such days after today, or before it. */
static struct point
weekday_off(const struct timecontext *c, const struct timefields *w, long count)
{
	int today = calendar_weekday(c->today);
	long first = count > 0 ? (w->weekday - today + 6) % 7 + 1 : -((today - w->weekday + 6) % 7 + 1);

	return calendar_of(c->today.days + first + 7 * (count - (count > 0 ? 1 : -1)), UNIT_DAY);
}

bool
relativevalue_second(const struct timematch *m, struct timecontext *c, int count, struct buf *to)
{
	enum unit unit = m->when.direction_unit;
	struct point p;

	if (!c->dated || (m->when.weekday == 0 && unit <= UNIT_HOUR))
		return false;
	if (m->when.weekday != 0)
		return timecontext_write(c, weekday_off(c, &m->when, count), to);
	p = calendar_shift(c->today, count, unit);
	p.unit = unit == UNIT_WEEKEND ? unit : calendar_unit(unit);
	return timecontext_write(c, p, to);
}

bool
relativevalue_weekdays(const struct timematch *m, struct timecontext *c, struct buf *to)
{
	int64_t count = m->when.length.count / 1000;

	if (!c->dated || count < 1 || count > 1000)
		return false;
	return timecontext_write(c, weekday_off(c, &m->when, -(long)count), to);
}

bool
relativevalue_weeks(const struct timematch *m, struct timecontext *c, struct buf *to)
{
	struct point p = calendar_shift(c->today, m->when.days_off, UNIT_DAY);

	if (!c->dated)
		return false;
	if (m->when.weekday != 0)
		p = weekday_off(c, &m->when, 1);
	return timecontext_write(c, calendar_of(shift_by(p, &m->when.length, 1).days, UNIT_DAY), to);
}

bool
relativevalue_weekday_in(const struct timematch *m, struct timecontext *c, struct buf *to)
{
	const struct amount_of_time *a = &m->when.length;
	bool near = a->unit == UNIT_WEEK || a->unit == UNIT_FORTNIGHT;
	struct point p;

	if (!c->dated || a->count == 0 || a->unit < UNIT_DAY)
		return false;
	p = shift_by(c->today, a, 1);
	p.days += (m->when.weekday - calendar_weekday(p) + 7) % 7;
	if (near && p.days - shift_by(c->today, a, 1).days > 3)
		p.days -= 7;
	return timecontext_write(c, calendar_of(p.days, UNIT_DAY), to);
}
