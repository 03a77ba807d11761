#include "percent.h"
#include "vocabularyclasses.h"

/* The parts of what a percentage is called; the values of the class PERCENT. */
enum percent { NONE, WHOLE, PER, CENT, PERCENTAGE, POINTS, BASIS, BASIS_POINTS };

static enum percent
part_at(const struct lexeme *x, size_t n, size_t at)
{
	return lexeme_at(x, n, at, CLASS_PERCENT) ? (enum percent)lexeme_value(&x[at], CLASS_PERCENT) : NONE;
}

size_t
percent_after(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t hyphen = at < n && x[at].mark == '-' && !x[at].spaced, i = at + hyphen;
	enum percent first, next;

	if (at < n && x[at].mark == '%')
		return 1;
	first = part_at(x, n, i);
	next = part_at(x, n, i + 1 + (i + 1 < n && x[i + 1].mark == '-'));
	switch (first) {
	case WHOLE:
		if (x[i].capitals && x[i].end - x[i].start == 2)
			return 0;	/* "5 PC makers" */
		return hyphen + 1 + (part_at(x, n, i + 1) == POINTS);
	case PERCENTAGE:
		return next == POINTS ? hyphen + 2 + (x[i + 1].mark == '-') : 0;
	case PER:
		return next == CENT ? hyphen + 2 + (x[i + 1].mark == '-') : 0;
	case BASIS:
		if (next != POINTS)
			return 0;
		v->exponent -= 2;
		return hyphen + 2 + (x[i + 1].mark == '-');
	case BASIS_POINTS:
		v->exponent -= 2;
		return hyphen + 1;
	default:
		return 0;
	}
}

size_t
percent_fraction(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t i = at + number_fraction(x, n, at, v), unit;
	bool fraction = i > at;

	i += fraction && lexeme_at(x, n, i, CLASS_OF);
	if (lexeme_at(x, n, i, CLASS_ARTICLE))
		i++;
	if (i == at || x[i - 1].mark != 0)
		return 0;
	if (!fraction) {
		if (part_at(x, n, i) == PER || (at != 0 && lexeme_is(&x[at - 1], CLASS_OF)))
			return 0;	/* "two thirds of a per cent" */
		v->mantissa = 1;
	}
	/* "a percentage", "a percent" are no amounts, "half a percent" and "a percentage point" are */
	unit = percent_after(x, n, i, v);
	return unit > 1 || (unit == 1 && fraction) ? i + unit - at : 0;
}
