#include "amount/number.h"
#include "clockreaders.h"
#include "vocabulary.h"
#include "vocabularyclasses.h"

size_t
clockreaders_hour(const struct cursor *p, struct timefields *w)
{
	int v;

	if (!cursor_number(p, 0, 1, 2, 0, 24, &v) || cursor_cut_before(p))
		return 0;
	w->hour = v % 24 + 1;
	w->of_24 = v < 10 && p->x[p->at].digits == 2;
	w->next_day = v == 24;
	return 1;
}

/* What follows is counted by the number at P: "9 million", "five percent". */
static bool
is_count(const struct cursor *p)
{
	static const unsigned counted[] = {
		CLASS_PERCENT, CLASS_SCALE, CLASS_SCALESHORT, CLASS_CURRENCY, CLASS_HUNDREDTH, CLASS_COUNTED,
		CLASS_UNITS
	};
	size_t i;

	if (cursor_cut_behind(p) || cursor_glued(p, 1, '%') || cursor_glued(p, 1, '/'))
		return true;
	for (i = 0; i < sizeof counted / sizeof counted[0]; i++)
		if (cursor_is(p, 1, counted[i]))
			return true;
	return false;
}

size_t
clockreaders_hour_alone(const struct cursor *p, struct timefields *w)
{
	return is_count(p) ? 0 : clockreaders_hour(p, w);
}

size_t
clockreaders_hourword_alone(const struct cursor *p, struct timefields *w)
{
	return is_count(p) ? 0 : clockreaders_hourword(p, w);
}

size_t
clockreaders_minuteword(const struct cursor *p, struct timefields *w)
{
	int minute = 0;
	size_t n = number_whole(p->x, p->n, p->at, 10, 59, &minute);

	w->minute = minute + 1;
	return n;
}

size_t
clockreaders_hourword(const struct cursor *p, struct timefields *w)
{
	int v = lexeme_value(&p->x[p->at], CLASS_NUM);

	if (v < 1 || v > 12)
		return 0;
	w->hour = v + 1;
	return 1;
}

/* Two digits, to one more than said. */
static size_t
read_sixty(const struct cursor *p, int *to)
{
	if (!cursor_number(p, 0, 2, 2, 0, 59, to))
		return 0;
	++*to;
	return 1;
}

size_t
clockreaders_minute(const struct cursor *p, struct timefields *w)
{
	return cursor_cut_behind(p) ? 0 : read_sixty(p, &w->minute);
}

size_t
clockreaders_second(const struct cursor *p, struct timefields *w)
{
	return read_sixty(p, &w->second);
}

size_t
clockreaders_fewminutes(const struct cursor *p, struct timefields *w)
{
	int v = lexeme_value(&p->x[p->at], CLASS_NUM);

	if (v < 1 || v > 9)
		return 0;
	w->minute = v + 1;
	return 1;
}

/* "a.m.", "am", "p. m." */
size_t
clockreaders_meridiem(const struct cursor *p, struct timefields *w)
{
	size_t i = 1;

	w->half_day = lexeme_value(&p->x[p->at], CLASS_AMPM);
	if (p->x[p->at].end - p->x[p->at].start > 1)
		return 1;
	i += cursor_mark(p, i, '.');
	if (!cursor_letter(p, i, LETTER_M))
		return 0;
	return i + 1 + (i > 1 && cursor_glued(p, i + 1, '.'));
}

/* "4 in the morning" */
size_t
clockreaders_part(const struct cursor *p, struct timefields *w)
{
	int part = lexeme_value(&p->x[p->at], CLASS_DAYPART);

	if (w->hour == 0) {	/* "in the night at 3" */
		w->part = (enum daypart)part;
		return 1;
	}
	if (part == PART_NIGHT && w->hour == 12 + 1) {
		w->half_day = 1;
		w->next_day = true;
	} else {
		w->half_day = part == PART_MORNING || (part == PART_NIGHT && w->hour >= 2 && w->hour <= 6) ? 1 : 2;
	}
	return 1;
}

size_t
clockreaders_midnight(const struct cursor *p, struct timefields *w)
{
	w->hour = 24 + 1;
	return lexeme_value(&p->x[p->at], CLASS_DAYPART) == PART_NIGHT;
}

/* "twenty past", "10 minutes to": before the hour is the other side of it */
size_t
clockreaders_minutes(const struct cursor *p, struct timefields *w, bool to)
{
	int minute = 0;
	size_t n = number_whole(p->x, p->n, p->at, 1, 59, &minute);

	if (n == 0)
		return 0;
	w->minute = minute + 1;
	w->minutes_to = to;
	if (cursor_is(p, n, CLASS_UNITS) || cursor_is(p, n, CLASS_UNIT)) {
		const struct lexeme *x = &p->x[p->at + n];
		int unit = cursor_is(p, n, CLASS_UNITS) ? lexeme_value(x, CLASS_UNITS) : lexeme_value(x, CLASS_UNIT);

		return unit == UNIT_MINUTE ? n + 1 : 0;
	}
	return to ? 0 : n;	/* "ten to nine" is mostly a range */
}

size_t
clockreaders_military(const struct cursor *p, struct timefields *w)
{
	int v;

	if (!cursor_number(p, 0, 4, 4, 0, 2359, &v) || v % 100 > 59)
		return 0;
	w->hour = v / 100 + 1;
	w->minute = v % 100 + 1;
	return 1;
}

/* "(0735 GMT)": the same time on another clock, which is read over. */
size_t
clockreaders_other(const struct cursor *p)
{
	if (cursor_is_number(p, 0, 4, 4, 0, 2359))
		return 1;
	if (!cursor_is_number(p, 0, 1, 2, 0, 24))
		return 0;
	return cursor_glued(p, 1, ':') && cursor_is_number(p, 2, 2, 2, 0, 59) ? 3 : 1;
}

size_t
clockreaders_halfpast(struct timefields *w)
{
	w->minute = 30 + 1;
	return 1;
}

size_t
clockreaders_quarter(const struct cursor *p, struct timefields *w, bool to)
{
	if (lexeme_value(&p->x[p->at], CLASS_UNIT) != UNIT_QUARTER)
		return 0;
	w->minute = 15 + 1;
	w->minutes_to = to;
	return 1;
}
