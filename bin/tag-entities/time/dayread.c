#include "dayread.h"
#include "number.h"
#include "timeclasses.h"

size_t
dayread_number(const struct place *p, int *to, int high)
{
	int v = place_digits(p, 0, 1, 2, 1, high);

	if (v < 0)
		return 0;
	*to = v;
	return 1;
}

/* Two years, as seasons and accounts have them, are more likely than the month that bears the next one's number. */
size_t
dayread_month_of(const struct place *p, struct when *w)
{
	int v = place_digits(p, 0, 2, 2, 1, 12);

	if (v < 0 || v == w->year % 100 + 1)
		return 0;
	w->month = v;
	return 1;
}

/* "4th", "fourth", "twenty-first" */
size_t
dayread_ordinal(const struct place *p, int *to, int high)
{
	int v = place_digits(p, 0, 1, 2, 1, high), tens;
	size_t i;

	if (v > 0) {
		if (p->at + 1 >= p->n || p->x[p->at + 1].spaced || !place_is(p, 1, CLASS_ORDINALSUFFIX))
			return 0;
		*to = v;
		return 2;
	}
	if (place_is(p, 0, CLASS_ORDINAL)) {
		*to = lexeme_value(&p->x[p->at], CLASS_ORDINAL);
		return *to <= high;
	}
	if (place_is(p, 0, CLASS_NUM)) {
		tens = lexeme_value(&p->x[p->at], CLASS_NUM);
		i = place_glued(p, 1, '-') ? 2 : 1;
		if (tens < 20 || tens % 10 != 0 || !place_is(p, i, CLASS_ORDINAL))
			return 0;
		v = lexeme_value(&p->x[p->at + i], CLASS_ORDINAL);
		if (v > 9 || tens + v > high)
			return 0;
		*to = tens + v;
		return i + 1;
	}
	return 0;
}

/* A day of a month beside its name: "4", "4th", "fourth", "twenty-first", "twenty nine". */
size_t
dayread_day(const struct place *p, struct when *w)
{
	struct number v;
	size_t n = dayread_ordinal(p, &w->day, 31);

	if (n > 0)
		return n;
	if (place_digits(p, 0, 1, 2, 1, 31) > 0) {
		if (p->at > 0 && p->x[p->at - 1].mark == '$')
			return 0;
		if (place_glued(p, 1, '%'))
			return 0;
		if (place_glued(p, 1, ':') && place_is(p, 2, CLASS_DIGITS) && !p->x[p->at + 2].spaced)
			return 0;
		w->day = (int)p->x[p->at].number;
		return 1;
	}
	if (place_is(p, 0, CLASS_NUM)) {
		n = number_read(p->x, p->n, p->at, &v);
		if (n > 0 && v.exponent == 0 && v.mantissa >= 1 && v.mantissa <= 31) {
			w->day = (int)v.mantissa;
			return n;
		}
	}
	return 0;
}

/* "the 18th" with no word behind it that it could be the 18th of */
size_t
dayread_alone(const struct place *p, struct when *w)
{
	size_t n = dayread_ordinal(p, &w->day, 31);

	return n > 0 && (p->at + n >= p->n || (p->x[p->at + n].mark != 0 && !place_glued(p, n, '-'))) ? n : 0;
}

/* "Sunday 31", but not "Sunday 3 weeks" or "Friday 7.6" */
size_t
dayread_behind(const struct place *p, struct when *w)
{
	if (place_digits(p, 0, 1, 2, 1, 31) < 0 || (p->at + 1 < p->n && p->x[p->at + 1].mark == 0) ||
	    place_cut_behind(p) || place_glued(p, 1, ':') || place_glued(p, 1, '%') || place_glued(p, 1, '-'))
		return 0;
	w->day = (int)p->x[p->at].number;
	return 1;
}

/* "11/20", or "20/11" where it can be nothing else; not "11/20/99". */
size_t
dayread_slash(const struct place *p, struct when *w)
{
	int first = place_digits(p, 0, 1, 2, 1, 31), second = place_digits(p, 2, 1, 2, 1, 31);

	if (!(place_glued(p, 1, '/') || place_glued(p, 1, '-')) || first < 0 || second < 0 || p->x[p->at + 2].spaced ||
	    (first > 12 && second > 12) || place_glued(p, 3, '/') || place_glued(p, 3, '-') || place_glued(p, 3, '%'))
		return 0;
	w->month = first > 12 ? second : first;
	w->day = first > 12 ? first : second;
	return 3;
}

/* The same without a word that says it is a day: both numbers of two digits, as no fraction is written. */
size_t
dayread_slash_alone(const struct place *p, struct when *w)
{
	if (!place_glued(p, 1, '/') || place_digits(p, 0, 2, 2, 1, 31) < 0 || place_digits(p, 2, 2, 2, 1, 31) < 0 ||
	    place_cut_before(p))
		return 0;
	return dayread_slash(p, w);
}

size_t
dayread_basic(const struct place *p, struct when *w)
{
	int v = place_digits(p, 0, 8, 8, 10000101, 21991231);

	if (v < 0 || v / 100 % 100 < 1 || v / 100 % 100 > 12 || v % 100 < 1 || v % 100 > 31)
		return 0;
	w->year = v / 10000;
	w->month = v / 100 % 100;
	w->day = v % 100;
	return 1;
}

/* "last night" is yesterday's. */
size_t
dayread_lastnight(const struct place *p, struct when *w)
{
	if (lexeme_value(&p->x[p->at], CLASS_DIRECTION) != DIR_LAST || !place_is(p, 1, CLASS_DAYPART) ||
	    lexeme_value(&p->x[p->at + 1], CLASS_DAYPART) != PART_NIGHT)
		return 0;
	w->deictic = true;
	w->days_off = -1;
	w->part = PART_NIGHT;
	return 2;
}

/* The day before or after "yesterday", "today", "tomorrow". */
size_t
dayread_beside(const struct place *p, struct when *w, int step)
{
	w->deictic = true;
	w->days_off = lexeme_value(&p->x[p->at], CLASS_DEICTIC) + step;
	return 1;
}
