#include "nthvalue.h"
#include "resolveday.h"

/* The longer unit. */
static bool
whole_of(const struct timecontext *c, const struct timefields *w, struct point *whole)
{
	struct timefields outer = *w;

	if (w->month != 0 || w->year != 0) {
		outer.weekday = outer.day = 0;
		return (c->dated || (w->year != 0 && w->direction_unit == UNIT_NONE)) &&
		    resolveday_point(c, &outer, whole);
	}
	if (!c->dated || w->direction_unit < UNIT_WEEK || w->direction_unit > UNIT_YEAR)
		return false;
	*whole = calendar_shift(c->today, resolveday_step(w->direction), w->direction_unit);
	whole->unit = w->direction_unit;
	return true;
}

/* The first day of a week, month, quarter or year, and that of the next one. */
static void
days_of(struct point whole, long *first, long *end)
{
	bool fits;
	int month = calendar_month(whole);

	switch (whole.unit) {
	case UNIT_WEEK:
		*first = whole.days - (calendar_weekday(whole) - 1);
		break;
	case UNIT_MONTH:
		*first = calendar_day(calendar_year(whole), month, 1, &fits).days;
		break;
	case UNIT_QUARTER:
		*first = calendar_day(calendar_year(whole), (month - 1) / 3 * 3 + 1, 1, &fits).days;
		break;
	default:
		*first = calendar_day(calendar_year(whole), 1, 1, &fits).days;
		break;
	}
	*end = calendar_shift(calendar_of(*first, UNIT_DAY), 1, whole.unit).days;
}

/* The Nth of the days that are STEP apart, from FIRST on, before END; the last one where N is -1 or 0, "the final". */
static long
nth_day(long first, long end, int step, int n)
{
	return n > 0 ? first + (long)step * (n - 1) : first + (end - 1 - first) / step * step;
}

bool
nthvalue_write(const struct timefields *w, struct timecontext *c, struct buf *to)
{
	enum unit unit = w->length.unit == UNIT_NIGHT || w->weekday != 0 ? UNIT_DAY : w->length.unit;
	struct point whole, p;
	long first, end;

	if (!whole_of(c, w, &whole) || unit < UNIT_DAY || unit >= whole.unit)
		return false;
	days_of(whole, &first, &end);
	p = calendar_of(first, unit);
	if (w->weekday != 0 || unit == UNIT_WEEKEND) {
		int weekday = unit == UNIT_WEEKEND ? 6 : w->weekday;

		p.days = nth_day(first + (weekday - calendar_weekday(p) + 7) % 7, end, 7, w->ordinal);
	} else if (unit == UNIT_MONTH || unit == UNIT_QUARTER) {
		p = calendar_shift(p, w->ordinal > 0 ? w->ordinal - 1 : 0, unit);
		if (w->ordinal <= 0)
			p.days = end - 1;
	} else {
		p.days = nth_day(first, end, unit == UNIT_WEEK ? 7 : 1, w->ordinal);
		if (unit == UNIT_WEEK && w->ordinal <= 0)
			p.days = end - 1;
	}
	return p.days >= first && p.days < end && timecontext_write(c, p, to);
}
