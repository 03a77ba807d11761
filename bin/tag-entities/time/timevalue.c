#include "durationvalue.h"
#include "nthvalue.h"
#include "periodvalue.h"
#include "rangeshare.h"
#include "relativevalue.h"
#include "resolveday.h"
#include "timevalue.h"

static const char *const part_name[] = { "", "TMO", "TAF", "TEV", "TNI" };

static bool
write_clock(const struct timefields *w, struct buf *to)
{
	int hour = w->hour - 1, minute = w->minute != 0 ? w->minute - 1 : 0;

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
	if (w->second != 0)
		buf_printf(to, ":%02d", w->second - 1);
	return hour < 24;
}

/* "at 10 p.m.", of a day that is told elsewhere */
static bool
is_clock_alone(const struct timefields *w)
{
	return w->hour != 0 && !rangeshare_has_day(w);
}

/*
 * An hour of "last night" or "tonight": from midnight on it is of the next day, "last night at 2", "tonight at 12",
 * though "tonight at 5" is this evening.
 */
static void
place_in_night(struct timefields *w)
{
	int hour = w->hour - 1, evening = w->days_off < 0 ? 6 : 4;

	if (hour == 24) {
		w->next_day = true;
	} else if (w->half_day == 0 && hour >= evening && hour < 12) {
		w->half_day = 2;
	} else if (w->half_day < 2 && hour <= 12 && hour % 12 < 6) {
		w->half_day = 1;
		w->next_day = true;
	}
}

/* An hour without a meridiem after one of the same sentence that has it: "shot at 10:50 p.m. and dead by 11:05" */
static void
go_on_after_noon(struct timecontext *c, struct timefields *w)
{
	int clock = w->hour <= 12 + 1 ? 60 * ((w->hour - 1) % 12) + w->minute + 1 : 0;

	if (!c->at_hand)
		c->afternoon = 0;
	if (c->afternoon > 0 && clock > c->afternoon && w->half_day == 0 && !w->of_24 && w->part == PART_NONE &&
	    is_clock_alone(w))
		w->half_day = 2;
	if (w->half_day != 0)
		c->afternoon = w->half_day == 2 ? clock : 0;
}

static bool
write_date(struct timematch *m, struct timecontext *c, struct buf *to)
{
	struct timefields *w = &m->when;
	struct point p;
	bool goes_on;

	if (w->season != SEASON_NONE) {
		periodvalue_season(c, w, to);
		return true;
	}
	if (w->decade != 0) {
		periodvalue_decade(c, w, to);
		return true;
	}
	if (w->century != 0) {
		buf_printf(to, "%02dXX", w->century - 1);
		return true;
	}
	if (w->deictic && w->part == PART_NIGHT && w->hour != 0)
		place_in_night(w);
	if (w->hour != 0)
		go_on_after_noon(c, w);
	if (w->direction == DIR_THAT && c->spoken)
		w->year = calendar_year(c->last);
	if (resolveday_needs_today(w) && !c->dated && !(timecontext_day_at_hand(c) && is_clock_alone(w))) {
		resolveday_undated(w, to);
	} else {
		if (!resolveday_point(c, w, &p))
			return false;
		goes_on = c->opens && c->at_hand && calendar_year(p) == calendar_year(c->last);
		timecontext_write(c, p, to);
		c->opens = goes_on;
		c->year_said = goes_on || w->year != 0 || w->direction_unit == UNIT_YEAR;
	}
	if (w->hour != 0)
		return write_clock(w, to);
	buf_str(to, part_name[w->part]);
	return true;
}

/* "the 18th", of this month or of the nearest that the tense speaks for */
static bool
write_the_day(const struct timefields *w, struct timecontext *c, struct buf *to)
{
	if (!c->dated) {
		buf_printf(to, "XXXX-XX-%02d", w->day);
		return true;
	}
	return timecontext_write(c, calendar_seek(c->today, w->day, 0, c->tense == TENSE_PAST ? -1 : 1), to);
}

static bool
write_every(const struct timematch *m, struct buf *to)
{
	static const struct timecontext never;	/* no year */
	struct timefields when = m->when, *w = &when;

	if (w->ordinal > 0)
		w->length.count = 1000 * w->ordinal;	/* "every third year" */
	if (w->weekday != 0) {
		buf_printf(to, "XXXX-WXX-%d", w->weekday);
	} else if (w->month != 0) {
		buf_printf(to, "XXXX-%02d", w->month);
	} else if (w->season != SEASON_NONE) {
		periodvalue_season(&never, w, to);
	} else if (w->day != 0) {
		buf_printf(to, "XXXX-XX-%02d", w->day);
	} else if (w->direction_unit == UNIT_WEEKEND) {
		buf_str(to, "XXXX-WXX-WE");
	} else if (w->direction_unit == UNIT_NIGHT) {
		buf_str(to, part_name[PART_NIGHT]);
	} else if (w->hour == 0 && w->part == PART_NONE) {
		if (w->length.unit == UNIT_NONE)
			return durationvalue_one(w->direction_unit, to);
		return w->length.count > 0 ? durationvalue_write(w, to) : durationvalue_one(w->length.unit, to);
	}
	if (w->hour != 0)
		return write_clock(w, to);
	buf_str(to, part_name[w->part]);
	return true;
}

/* "in two weeks", "in ten minutes": when, rather than how long it took */
static bool
is_to_come(const struct amount_of_time *length, const struct timecontext *c)
{
	if (length->count == 0 || length->unit == UNIT_SECOND)
		return false;
	if (length->unit <= UNIT_HOUR)
		return c->minute >= 0 && c->tense != TENSE_PAST;
	return c->tense == TENSE_FUTURE;
}

/* "the first nine months": of a company's year */
static bool
is_cumulative(const struct amount_of_time *length)
{
	return length->unit == UNIT_MONTH && (length->count == 6000 || length->count == 9000);
}

static bool
write_value(struct timematch *m, struct timecontext *c, struct buf *to)
{
	switch (m->value) {
	case VALUE_DATE:
		return write_date(m, c, to);
	case VALUE_QUARTER:
		return periodvalue_quarter(c, &m->when, to);
	case VALUE_HALF:
		return periodvalue_half(c, &m->when, m->when.ordinal, to);
	case VALUE_LASTHALF:
		return periodvalue_half(c, &m->when, 2, to);
	case VALUE_QUARTERNOW:
		return periodvalue_quarter_spoken(c, true, to);
	case VALUE_QUARTERSPOKEN:
		return periodvalue_quarter_spoken(c, false, to);
	case VALUE_QUARTERAGO:
		return periodvalue_quarter_ago(c, &m->when, to);
	case VALUE_QUARTEROF:
		return periodvalue_quarter_of(c, &m->when, to);
	case VALUE_PART:
		if (!relativevalue_day(m, c, to))
			return false;
		if (m->when.hour != 0)
			return write_clock(&m->when, to);
		buf_str(to, part_name[m->when.part]);
		return true;
	case VALUE_OVERNIGHT:
		m->when.days_off = c->tense == TENSE_FUTURE ? 0 : -1;
		return write_date(m, c, to);
	case VALUE_THEDAY:
		return write_the_day(&m->when, c, to);
	case VALUE_SHIFT:
		return relativevalue_unit(m, c, to);
	case VALUE_FISCALYEAR:
		m->when.direction_unit = UNIT_YEAR;
		return relativevalue_unit(m, c, to);
	case VALUE_SPOKEN:
		return relativevalue_spoken(m, c, to);
	case VALUE_YEARAGO:
		return relativevalue_year_ago(m, c, to);
	case VALUE_WEEK:
		return relativevalue_week(m, c, to);
	case VALUE_BEFORELAST:
		return relativevalue_second(m, c, -2, to);
	case VALUE_AFTERNEXT:
		return relativevalue_second(m, c, 2, to);
	case VALUE_NTH:
		return nthvalue_write(&m->when, c, to);
	case VALUE_WEEKDAYSAGO:
		return relativevalue_weekdays(m, c, to);
	case VALUE_WEEKON:
		return relativevalue_weeks(m, c, to);
	case VALUE_LENGTH:
		c->cumulative = is_cumulative(&m->when.length);
		return durationvalue_write(&m->when, to);
	case VALUE_ONE:
		if (m->when.length.count == 0)
			m->when.length.count = 1000;
		return durationvalue_write(&m->when, to);
	case VALUE_SOME:
		m->when.length.count = 0;
		return durationvalue_write(&m->when, to);
	case VALUE_AGO:
		return relativevalue_length(m, c, c->today, false, -1, to);
	case VALUE_HENCE:
		if (m->when.length.unit <= UNIT_HOUR && c->minute < 0) {
			m->type = TIMEX_DURATION;
			return durationvalue_write(&m->when, to);
		}
		return relativevalue_length(m, c, c->today, false, 1, to);
	case VALUE_WITHIN:
		if (is_to_come(&m->when.length, c))
			return relativevalue_length(m, c, c->today, false, 1, to);
		m->type = TIMEX_DURATION;
		return durationvalue_write(&m->when, to);
	case VALUE_WEEKDAYIN:
		return relativevalue_weekday_in(m, c, to);
	case VALUE_EARLIER:
		return relativevalue_told(m, c, -1, to);
	case VALUE_LATER:
		return relativevalue_told(m, c, 1, to);
	case VALUE_UNITBEFORE:
		return relativevalue_next(m, c, -1, to);
	case VALUE_UNITAFTER:
		return relativevalue_next(m, c, 1, to);
	case VALUE_BEFORE:
		return relativevalue_beside(m, c, -1, to);
	case VALUE_AFTER:
		return relativevalue_beside(m, c, 1, to);
	case VALUE_EVERY:
		return write_every(m, to);
	case VALUE_TIMES:
		return durationvalue_one(m->when.length.unit, to);
	case VALUE_BC:
		if (m->when.century != 0)
			buf_printf(to, "BC%02dXX", m->when.century - 1);
		else
			buf_printf(to, "BC%04d", m->when.year);
		return true;
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
