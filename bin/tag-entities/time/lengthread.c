#include "lengthread.h"
#include "number.h"
#include "timeclasses.h"

/* A number, of the expression's first or second length of time. */
size_t
lengthread_count(const struct place *p, struct when *w)
{
	struct amount_of_time *to = w->length.unit == UNIT_NONE ? &w->length : &w->more;
	struct number v;
	size_t n = number_read(p->x, p->n, p->at, &v);

	if (n > 0) {
		to->count = v.vague ? 0 : number_thousandths(&v);
		return v.vague || to->count > 0 ? n : 0;
	}
	if (place_is(p, 0, CLASS_HALF)) {
		to->count = 500;
		return 1 + place_is(p, 1, CLASS_ARTICLE);
	}
	if (place_is(p, 0, CLASS_ARTICLE)) {
		to->count = 1000;
		return 1;
	}
	return 0;
}

/* "days", "years", but not "nights" or "weekends", which are hardly ever a length */
size_t
lengthread_long(const struct place *p, struct when *w)
{
	enum unit unit = (enum unit)lexeme_value(&p->x[p->at], CLASS_UNITS);

	if (unit == UNIT_NIGHT || unit == UNIT_WEEKEND || unit == UNIT_WEEKDAY || unit == UNIT_QUARTER)
		return 0;
	w->length.unit = unit;
	return 1;
}

/* "an hour and a half" */
size_t
lengthread_andhalf(const struct place *p, struct when *w)
{
	if (!place_is(p, 1, CLASS_ARTICLE) || !place_is(p, 2, CLASS_HALF))
		return 0;
	w->length.count += 500;
	return 3;
}

/* The unit of "last week", "next month". */
size_t
lengthread_calendar(const struct place *p, struct when *w)
{
	w->direction_unit = (enum unit)lexeme_value(&p->x[p->at], CLASS_UNIT);
	return 1;
}

size_t
lengthread_weekend(const struct place *p, struct when *w)
{
	w->direction_unit = (enum unit)lexeme_value(&p->x[p->at], CLASS_UNIT);
	return w->direction_unit == UNIT_WEEKEND;
}
