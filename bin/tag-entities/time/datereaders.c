#include "amount/number.h"
#include "datereaders.h"
#include "vocabularyclasses.h"

size_t
datereaders_number(const struct cursor *p, int *to, int high)
{
	return cursor_number(p, 0, 1, 2, 1, high, to);
}

/* Two years, as seasons and accounts have them, are more likely than the month that bears the next one's number. */
size_t
datereaders_month_of(const struct cursor *p, struct timefields *w)
{
	int v;

	if (!cursor_number(p, 0, 2, 2, 1, 12, &v) || v == w->year % 100 + 1)
		return 0;
	w->month = v;
	return 1;
}

/* "4th", "fourth", "twenty-first" */
size_t
datereaders_ordinal(const struct cursor *p, int *to, int high)
{
	int v, tens;
	size_t i;

	if (cursor_number(p, 0, 1, 2, 1, high, &v)) {
		if (!cursor_is(p, 1, CLASS_ORDINALSUFFIX) || p->x[p->at + 1].spaced)
			return 0;
		*to = v;
		return 2;
	}
	if (cursor_is(p, 0, CLASS_ORDINAL)) {
		*to = lexeme_value(&p->x[p->at], CLASS_ORDINAL);
		return *to <= high;
	}
	if (cursor_is(p, 0, CLASS_NUM)) {
		tens = lexeme_value(&p->x[p->at], CLASS_NUM);
		i = cursor_glued(p, 1, '-') ? 2 : 1;
		if (tens < 20 || tens % 10 != 0 || !cursor_is(p, i, CLASS_ORDINAL))
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
datereaders_day(const struct cursor *p, struct timefields *w)
{
	size_t n = datereaders_ordinal(p, &w->day, 31);

	if (n != 0)
		return n;
	if (cursor_is_number(p, 0, 1, 2, 1, 31))
		return !(p->at != 0 && p->x[p->at - 1].mark == '$') && !cursor_glued(p, 1, '%') &&
		    !(cursor_glued(p, 1, ':') && cursor_is(p, 2, CLASS_DIGITS) && !p->x[p->at + 2].spaced) &&
		    cursor_number(p, 0, 1, 2, 1, 31, &w->day);
	return cursor_is(p, 0, CLASS_NUM) ? number_whole(p->x, p->n, p->at, 1, 31, &w->day) : 0;
}

/* "the 18th" with no word after it that it could be the 18th of */
size_t
datereaders_day_alone(const struct cursor *p, struct timefields *w)
{
	size_t n = datereaders_ordinal(p, &w->day, 31);

	return cursor_mark(p, n, 0) || cursor_glued(p, n, '-') ? 0 : n;
}

/* Nothing after the number at P is counted by it: "Tuesday 10 and Wednesday", but not "Tuesday 10 to 20 men". */
static bool
is_before_joint(const struct cursor *p)
{
	return cursor_is(p, 1, CLASS_DAYJOINT) && !cursor_is(p, 2, CLASS_DIGITS) && !cursor_is(p, 2, CLASS_NUM);
}

/* "Sunday 31", but not "Sunday 3 weeks" or "Friday 7.6" */
size_t
datereaders_behind(const struct cursor *p, struct timefields *w)
{
	if (cursor_cut_behind(p) || cursor_glued(p, 1, ':') || cursor_glued(p, 1, '%') || cursor_glued(p, 1, '-') ||
	    (cursor_mark(p, 1, 0) && !is_before_joint(p)))
		return 0;
	return cursor_number(p, 0, 1, 2, 1, 31, &w->day);
}

/* "11/20", "11-20", or "20/11" where it can be nothing else; not "11/20/99", nor "9-5", which are hours. */
size_t
datereaders_slash(const struct cursor *p, struct timefields *w)
{
	int first, second;

	if (!(cursor_glued(p, 1, '/') || cursor_glued(p, 1, '-')) || !cursor_number(p, 0, 1, 2, 1, 31, &first) ||
	    !cursor_number(p, 2, 1, 2, 1, 31, &second) || p->x[p->at + 2].spaced ||
	    (first > 12 && second > 12) || cursor_glued(p, 3, '/') || cursor_glued(p, 3, '-') ||
	    cursor_glued(p, 3, '%') ||
	    cursor_is(p, 3, CLASS_MONTHLIKE) || (cursor_glued(p, 1, '-') && (p->x[p->at].digits < 2 ||
	    p->x[p->at + 2].digits < 2)))
		return 0;
	w->month = first > 12 ? second : first;
	w->day = first > 12 ? first : second;
	return 3;
}

/* The same without a word that says it is a day: both numbers of two digits, as no fraction is written. */
size_t
datereaders_slash_alone(const struct cursor *p, struct timefields *w)
{
	return cursor_glued(p, 1, '/') && cursor_is_number(p, 0, 2, 2, 1, 31) && cursor_is_number(p, 2, 2, 2, 1, 31) &&
	    !cursor_cut_before(p) ? datereaders_slash(p, w) : 0;
}

size_t
datereaders_basic(const struct cursor *p, struct timefields *w)
{
	int v;

	if (!cursor_number(p, 0, 8, 8, 10000101, 21991231, &v) || v / 100 % 100 < 1 || v / 100 % 100 > 12 ||
	    v % 100 < 1 || v % 100 > 31)
		return 0;
	w->year = v / 10000;
	w->month = v / 100 % 100;
	w->day = v % 100;
	return 1;
}

/* "last night" is yesterday's. */
size_t
datereaders_lastnight(const struct cursor *p, struct timefields *w)
{
	if (lexeme_value(&p->x[p->at], CLASS_DIRECTION) != DIR_LAST || !cursor_is(p, 1, CLASS_DAYPART) ||
	    lexeme_value(&p->x[p->at + 1], CLASS_DAYPART) != PART_NIGHT)
		return 0;
	w->deictic = true;
	w->days_off = -1;
	w->part = PART_NIGHT;
	return 2;
}

/* "overnight", where no noun comes: "an overnight train" */
size_t
datereaders_overnight(const struct cursor *p, struct timefields *w)
{
	const struct lexeme *x = &p->x[p->at];

	if (lexeme_value(x, CLASS_DAYPART) != PART_NIGHT || x->end - x->start != sizeof "overnight" - 1 ||
	    (p->at != 0 && lexeme_is(&x[-1], CLASS_DETERMINER)) ||
	    (cursor_mark(p, 1, 0) && !x[1].capital && !lexeme_is(&x[1], CLASS_BOUNDARY)))
		return 0;
	w->deictic = true;
	w->part = PART_NIGHT;
	return 1;
}

/* The day before or after "yesterday", "today", "tomorrow". */
size_t
datereaders_beside(const struct cursor *p, struct timefields *w, int step)
{
	w->deictic = true;
	w->days_off = lexeme_value(&p->x[p->at], CLASS_DEICTIC) + step;
	return 1;
}

size_t
datereaders_ahead(const struct cursor *p, struct timefields *w)
{
	int days = lexeme_value(&p->x[p->at], CLASS_DEICTIC);

	if (days < 0)
		return 0;
	w->deictic = true;
	w->days_off = days;
	return 1;
}

/* "previous", "next", "following": of a day beside the one spoken of */
size_t
datereaders_aside(const struct cursor *p, struct timefields *w)
{
	w->direction = (enum direction)lexeme_value(&p->x[p->at], CLASS_DIRECTION);
	return w->direction == DIR_PREVIOUS || w->direction == DIR_NEXT || w->direction == DIR_FOLLOWING;
}

size_t
datereaders_rank(const struct cursor *p, struct timefields *w)
{
	if (cursor_is(p, 0, CLASS_DIRECTION)) {
		w->ordinal = -1;
		return lexeme_value(&p->x[p->at], CLASS_DIRECTION) == DIR_LAST;
	}
	return datereaders_ordinal(p, &w->ordinal, 31);
}

/* "Q3", "Q3FY26", but not the "Q3U" of a product */
size_t
datereaders_quarter(const struct cursor *p, struct timefields *w)
{
	const struct lexeme *next = &p->x[p->at + 1];

	if (cursor_joins(p, p->at + 1) && !lexeme_is(next, CLASS_LITERAL))
		return 0;
	return cursor_number(p, 0, 1, 1, 1, 9, &w->ordinal);
}

size_t
datereaders_half(const struct cursor *p, struct timefields *w)
{
	const struct lexeme *next = &p->x[p->at + 1];

	if (!next[-2].capital || (p->at + 1 < p->n && !next->spaced && (next->mark == 0 || next->mark == '-')))
		return 0;
	return cursor_number(p, 0, 1, 1, 1, 2, &w->ordinal);
}

size_t
datereaders_wish(const struct cursor *p)
{
	const struct lexeme *x = &p->x[p->at];

	return lexeme_value(x, CLASS_MONTH) == 5 && (p->at == 0 || x->paragraph || !x->spaced || x[-1].mark == '.' ||
	    x[-1].mark == '!' || x[-1].mark == '?' || x[-1].mark == ':' || x[-1].mark == '"' || x[-1].mark == 0x201D);
}

size_t
datereaders_name(const struct cursor *p)
{
	size_t at = p->at;

	at -= at > 1 && p->x[at - 1].mark == '.' && !p->x[at - 1].spaced;
	return at != 0 && p->x[at - 1].capital && lexeme_is(&p->x[at - 1], CLASS_TITLE);
}
