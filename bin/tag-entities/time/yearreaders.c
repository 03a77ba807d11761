#include "amount/number.h"
#include "datereaders.h"
#include "vocabularyclasses.h"
#include "yearreaders.h"

/* "nineteen eighty-six", "two thousand and five", "twenty twenty-five" */
static size_t
year_in_words(const struct cursor *p, int *year)
{
	size_t n = number_whole(p->x, p->n, p->at, 15, 2100, year), m = 0;
	int tail;

	if (n == 0 || *year >= 1100)
		return n;
	if (*year <= 20 && cursor_is(p, n, CLASS_NUM))
		m = number_whole(p->x, p->n, p->at + n, 10, 99, &tail);
	if (m == 0)
		return 0;
	*year = *year * 100 + tail;
	return n + m;
}

static int
whole_year(int yy)
{
	return yy < 40 ? 2000 + yy : 1900 + yy;
}

size_t
yearreaders_year(const struct cursor *p, struct timefields *w)
{
	int v;

	if (cursor_number(p, 0, 4, 4, 1000, 2199, &w->year))
		return 1;
	if (p->x[p->at].mark == '\'' && cursor_number(p, 1, 2, 2, 0, 99, &v) && !p->x[p->at + 1].spaced) {
		w->year = whole_year(v);
		return 2;
	}
	return cursor_is(p, 0, CLASS_NUM) ? year_in_words(p, &w->year) : 0;
}

#define TIMES 0xD7	/* U+00D7, of "1920x1080" pixels */

/* Words after four digits that make them a count or a name and not a year. */
static bool
counts_something(const struct cursor *p, size_t used)
{
	const struct lexeme *next = &p->x[p->at + used];

	if (p->at + used >= p->n)
		return false;
	if (next->mark == '%' || next->mark == '$' || next->mark == TIMES)
		return true;
	if (next->mark == '-' && !next->spaced)
		return cursor_mark(p, used + 1, 0) && !next[1].spaced && next[1].digits == 0 &&
		    !lexeme_is(&next[1], CLASS_BOUNDARY);
	return lexeme_is(next, CLASS_UNIT) || lexeme_is(next, CLASS_UNITS) || lexeme_is(next, CLASS_SCALE) ||
	    lexeme_is(next, CLASS_COUNTED) || (!next->spaced && next->mark == 0);
}

/*
 * What stands before four digits makes them part of something else: "$1998", "#1998", "B1998", "room 1998", "No. 1998".
 */
static bool
belongs_to(const struct cursor *p)
{
	const struct lexeme *x = &p->x[p->at], *before = x - 1;

	if (p->at > 1 && before->mark == '.' && !before->spaced && lexeme_is(before - 1, CLASS_BEFORECOUNT))
		return true;
	if (before->mark == '$' || before->mark == '#' || lexeme_is(before, CLASS_BEFORECOUNT))
		return true;
	return !x->spaced && before->mark != '(' && before->mark != '-' && before->mark != '\'' && before->mark != '"';
}

/* Either of the years of a life: "(1537-1566)" */
static bool
is_of_life(const struct cursor *p)
{
	const struct lexeme *x = &p->x[p->at];
	size_t first = p->at > 1 && x[-1].mark == '-' ? p->at - 2 : p->at;

	return first > 0 && first + 3 < p->n && p->x[first - 1].mark == '(' && p->x[first].digits == 4 &&
	    p->x[first + 1].mark == '-' && p->x[first + 2].digits == 4 && p->x[first + 3].mark == ')' &&
	    p->x[first].number < p->x[first + 2].number;
}

/* A year with nothing beside it; one long ago, or in words, or short, only after a word that goes with years. */
size_t
yearreaders_alone(const struct cursor *p, struct timefields *w)
{
	const struct lexeme *x = &p->x[p->at];
	bool expected = (p->at != 0 && lexeme_is(&x[-1], CLASS_BEFOREYEAR)) || is_of_life(p);
	int v;

	if (lexeme_value(x, CLASS_NUM) == 19)
		return year_in_words(p, &w->year);	/* "nineteen ninety-six" is nothing else */
	if (!cursor_number(p, 0, 4, 4, 1400, 2099, &v)) {
		if (p->at + 1 < p->n && x[1].capital && x->mark == 0)
			return 0;	/* "of 1119 Mill Street" */
		return expected && !cursor_letter(p, 2, LETTER_S) && !cursor_cut_behind(p) ? yearreaders_year(p, w) : 0;
	}
	if (cursor_cut_before(p) || cursor_cut_behind(p) || counts_something(p, 1) ||
	    (p->at != 0 && belongs_to(p)) || ((v < 1800 || v > 2050) && !expected))
		return 0;
	w->year = v;
	return 1;
}

size_t
yearreaders_short(const struct cursor *p, struct timefields *w)
{
	int v;

	if (!cursor_number(p, 0, 2, 2, 0, 99, &v))
		return 0;
	w->year = whole_year(v);
	return 1;
}

size_t
yearreaders_ancient(const struct cursor *p, struct timefields *w)
{
	size_t n = number_whole(p->x, p->n, p->at, 1, 9999, &w->year);

	if (n == 0 || (p->at != 0 && belongs_to(p)))
		return 0;
	return w->year < 1800 || w->year > 2199 ? n : 0;	/* not "in 2010 BC Hydro" */
}

/* "1990s", "1990's", "'90s", "nineties" */
size_t
yearreaders_decade(const struct cursor *p, struct timefields *w)
{
	size_t i = p->x[p->at].mark == '\'';
	int v;

	if ((cursor_number(p, 0, 4, 4, 1000, 2090, &v) || cursor_number(p, i, 2, 2, 10, 90, &v)) && v % 10 == 0) {
		i += 1 + (size_t)(cursor_glued(p, i + 1, '\'') && cursor_letter(p, i + 2, LETTER_S));
		if (!cursor_letter(p, i, LETTER_S) || p->x[p->at + i].spaced)
			return 0;
		if (v % 100 == 0 && v < 1900)
			w->century = v / 100 + 1;	/* "the 1800s" */
		else
			w->decade = v;
		return i + 1;
	}
	if (cursor_is(p, 0, CLASS_NUM) && cursor_is(p, 1, CLASS_DECADE) &&
	    lexeme_value(&p->x[p->at], CLASS_NUM) >= 15) {
		w->decade = lexeme_value(&p->x[p->at], CLASS_NUM) * 100 + lexeme_value(&p->x[p->at + 1], CLASS_DECADE);
		return 2;
	}
	if (i == 0 && cursor_is(p, 0, CLASS_DECADE)) {
		w->decade = lexeme_value(&p->x[p->at], CLASS_DECADE);
		return 1;
	}
	return 0;
}

size_t
yearreaders_century(const struct cursor *p, struct timefields *w)
{
	size_t n = datereaders_ordinal(p, &w->century, 30);

	if (n == 0)
		return 0;
	n += cursor_glued(p, n, '-');
	if (cursor_is(p, n, CLASS_UNITS))
		return lexeme_value(&p->x[p->at + n], CLASS_UNITS) == UNIT_CENTURY ? n + 1 : 0;
	return cursor_is(p, n, CLASS_UNIT) && lexeme_value(&p->x[p->at + n], CLASS_UNIT) == UNIT_CENTURY ? n + 1 : 0;
}
