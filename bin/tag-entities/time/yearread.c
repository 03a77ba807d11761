#include "dayread.h"
#include "number.h"
#include "timeclasses.h"
#include "yearread.h"

/* "nineteen eighty-six", "two thousand and five", "twenty twenty-five" */
static size_t
year_in_words(const struct place *p, int *year)
{
	struct number v;
	size_t n, m;
	int head;

	n = number_read(p->x, p->n, p->at, &v);
	if (n == 0 || v.exponent != 0 || v.vague)
		return 0;
	if (v.mantissa >= 1100 && v.mantissa <= 2100) {
		*year = (int)v.mantissa;
		return n;
	}
	if (v.mantissa < 15 || v.mantissa > 20)
		return 0;
	head = (int)v.mantissa;
	if (!place_is(p, n, CLASS_NUM))
		return 0;
	m = number_read(p->x, p->n, p->at + n, &v);
	if (m == 0 || v.exponent != 0 || v.mantissa < 10 || v.mantissa > 99)
		return 0;
	*year = head * 100 + (int)v.mantissa;
	return n + m;
}

static int
whole_year(int yy)
{
	return yy < 40 ? 2000 + yy : 1900 + yy;
}

size_t
yearread_year(const struct place *p, struct when *w)
{
	int v = place_digits(p, 0, 4, 4, 1000, 2199);

	if (v >= 0) {
		w->year = v;
		return 1;
	}
	if (p->x[p->at].mark == '\'' && p->at + 1 < p->n && !p->x[p->at + 1].spaced) {
		v = place_digits(p, 1, 2, 2, 0, 99);
		if (v >= 0) {
			w->year = whole_year(v);
			return 2;
		}
	}
	return place_is(p, 0, CLASS_NUM) ? year_in_words(p, &w->year) : 0;
}

/* Words after four digits that make them a count or a name and not a year. */
static bool
counts_something(const struct place *p, size_t used)
{
	const struct lexeme *next = &p->x[p->at + used];

	if (p->at + used >= p->n)
		return false;
	if (next->mark == '%' || next->mark == '$')
		return true;
	if (next->mark == '-' && !next->spaced)
		return p->at + used + 1 < p->n && !next[1].spaced && next[1].mark == 0 && next[1].digits == 0 &&
		    !lexeme_is(&next[1], CLASS_BOUNDARY);
	return lexeme_is(next, CLASS_UNIT) || lexeme_is(next, CLASS_UNITS) || lexeme_is(next, CLASS_SCALE) ||
	    lexeme_is(next, CLASS_COUNTED) || (!next->spaced && next->mark == 0);
}

/* What stands before four digits makes them part of something else: "$1998", "#1998", "B1998", "room 1998". */
static bool
belongs_to(const struct lexeme *before, const struct lexeme *x)
{
	if (before->mark == '$' || before->mark == '#' || lexeme_is(before, CLASS_BEFORECOUNT))
		return true;
	return !x->spaced && before->mark != '(' && before->mark != '-' && before->mark != '\'' && before->mark != '"';
}

/* A year with nothing beside it; one long ago, or in words, or short, only behind a word that goes with years. */
size_t
yearread_alone(const struct place *p, struct when *w)
{
	const struct lexeme *x = &p->x[p->at];
	bool expected = p->at > 0 && lexeme_is(&x[-1], CLASS_BEFOREYEAR);
	int v = place_digits(p, 0, 4, 4, 1400, 2099);

	if (place_is(p, 0, CLASS_NUM) && lexeme_value(x, CLASS_NUM) == 19)
		return year_in_words(p, &w->year);	/* "nineteen ninety-six" is nothing else */
	if (x->mark == '\'' || v < 0)
		return expected && !place_is(p, 2, CLASS_LETTERS) ? yearread_year(p, w) : 0;
	if (place_cut_before(p) || place_cut_behind(p) || counts_something(p, 1) ||
	    (p->at > 0 && belongs_to(&x[-1], x)) || ((v < 1800 || v > 2050) && !expected))
		return 0;
	w->year = v;
	return 1;
}

size_t
yearread_short(const struct place *p, struct when *w)
{
	int v = place_digits(p, 0, 2, 2, 0, 99);

	if (v < 0)
		return 0;
	w->year = whole_year(v);
	return 1;
}

/* "1990s", "1990's", "'90s", "nineties" */
size_t
yearread_decade(const struct place *p, struct when *w)
{
	size_t i = p->x[p->at].mark == '\'';
	int v = i == 0 ? place_digits(p, 0, 4, 4, 1500, 2090) : -1;

	if (v < 0)
		v = place_digits(p, i, 2, 2, 10, 90);
	if (v >= 0 && v % 10 == 0) {
		i += 1 + (size_t)(place_glued(p, i + 1, '\'') && place_is(p, i + 2, CLASS_LETTERS));
		if (!place_is(p, i, CLASS_LETTERS) || p->x[p->at + i].spaced)
			return 0;
		w->decade = v;
		return i + 1;
	}
	if (place_is(p, 0, CLASS_NUM) && place_is(p, 1, CLASS_DECADE) && lexeme_value(&p->x[p->at], CLASS_NUM) >= 15) {
		w->decade = lexeme_value(&p->x[p->at], CLASS_NUM) * 100 + lexeme_value(&p->x[p->at + 1], CLASS_DECADE);
		return 2;
	}
	if (i == 0 && place_is(p, 0, CLASS_DECADE)) {
		w->decade = lexeme_value(&p->x[p->at], CLASS_DECADE);
		return 1;
	}
	return 0;
}

size_t
yearread_century(const struct place *p, struct when *w)
{
	size_t n = dayread_ordinal(p, &w->century, 30);

	if (n == 0)
		return 0;
	n += place_glued(p, n, '-');
	if (place_is(p, n, CLASS_UNITS))
		return lexeme_value(&p->x[p->at + n], CLASS_UNITS) == UNIT_CENTURY ? n + 1 : 0;
	return place_is(p, n, CLASS_UNIT) && lexeme_value(&p->x[p->at + n], CLASS_UNIT) == UNIT_CENTURY ? n + 1 : 0;
}
