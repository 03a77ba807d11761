#include "numberdigits.h"
#include "vocabularyclasses.h"

/* Digits glued to the mark before them: ".5", ",000". */
static bool
glued_digits(const struct lexeme *x, size_t n, size_t at)
{
	return at < n && x[at].digits != 0 && x[at].digits <= 9 && !x[at].spaced;
}

static bool
append(struct number *v, const struct lexeme *digits)
{
	int i;

	for (i = 0; i < digits->digits; i++) {
		if (v->mantissa >= NUMBER_LARGEST)
			return false;
		v->mantissa *= 10;
	}
	v->mantissa += digits->number;
	return true;
}

bool
numberdigits_fraction(struct number *v, uint32_t numerator, uint32_t denominator)
{
	if (v->exponent != 0 || v->mantissa > NUMBER_LARGEST / 1000 || numerator >= denominator ||
	    1000 % denominator != 0)
		return false;
	v->mantissa = v->mantissa * 1000 + (int64_t)(1000 / denominator * numerator);
	for (v->exponent = -3; v->exponent < 0 && v->mantissa % 10 == 0; v->exponent++)
		v->mantissa /= 10;
	return true;
}

static bool
fraction_mark(struct number *v, uint32_t mark)
{
	switch (mark) {
	case 0xBD:
		return numberdigits_fraction(v, 1, 2);
	case 0xBC:
		return numberdigits_fraction(v, 1, 4);
	case 0xBE:
		return numberdigits_fraction(v, 3, 4);
	default:
		return false;
	}
}

/* Whether digits are the tail of what begins before them: of "5,000", "2:30", "5/6". */
static bool
is_tail(const struct lexeme *x, size_t at)
{
	return at > 1 && !x[at].spaced && !x[at - 1].spaced && (x[at - 1].mark == ',' || x[at - 1].mark == '.' ||
	    x[at - 1].mark == ':' || x[at - 1].mark == '/') && x[at - 2].digits != 0;
}

/* "1/2", which is added to *V: the lexemes it takes; 0 if there is none, or it is no short decimal. */
static size_t
read_ratio(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	return lexeme_glued(x, n, at + 1, '/') && x[at].digits == 1 && glued_digits(x, n, at + 2) &&
	    x[at + 2].digits == 1 && !lexeme_glued(x, n, at + 3, '/') && x[at + 2].number != 0 &&
	    numberdigits_fraction(v, x[at].number, x[at + 2].number) ? 3 : 0;
}

/* The fraction of a mixed number, "2 1/2" or "2-1/2", as read_ratio() reads it. */
static size_t
read_mixed(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t hyphen = lexeme_glued(x, n, at, '-'), used;

	if (at + hyphen >= n || x[at + hyphen].spaced == (hyphen != 0))
		return 0;
	used = read_ratio(x, n, at + hyphen, v);
	return used != 0 ? hyphen + used : 0;
}

bool
numberdigits_below_one(const struct lexeme *x, size_t at)
{
	return at != 0 && x[at].digits != 0 && !x[at].spaced && x[at - 1].mark == '.' &&
	    (x[at - 1].spaced || (at > 1 && x[at - 2].mark == '('));
}

/*
 * The groups of digits after the first, each with MARK before it; *LENGTH is that of all but the last, 0 if they
 * differ.
 */
static size_t
count_groups(const struct lexeme *x, size_t n, size_t at, uint32_t mark, int *length, int *last)
{
	size_t groups = 0, i;

	for (i = at + 1; lexeme_glued(x, n, i, mark) && glued_digits(x, n, i + 1); i += 2) {
		if (groups > 0)
			*length = groups == 1 || *length == *last ? *last : 0;
		*last = x[i + 1].digits;
		groups++;
	}
	return groups;
}

/* "1,234,567", "12,34,567", "1.234.567": appends the groups; the lexemes they take. */
static size_t
read_groups(const struct lexeme *x, size_t n, size_t at, uint32_t mark, struct number *v)
{
	int length = 0, last = 0;
	size_t groups = count_groups(x, n, at, mark, &length, &last), i;

	if (groups == 0 || last != 3 || x[at].digits > 3 || (mark == '.' && groups < 2))
		return 0;
	if (groups > 1 && length != 3 && !(length == 2 && mark == ',' && x[at].digits <= 2))
		return 0;
	for (i = 0; i < groups; i++)
		if (!append(v, &x[at + 2 * (i + 1)]))
			return 0;
	return 2 * groups;
}

/* A word or a mark after a number that makes it a sum, a share or a large number. */
static bool
is_measured(const struct lexeme *x, size_t n, size_t at)
{
	return at < n && (x[at].mark == '%' || lexeme_is(&x[at], CLASS_SCALE) || lexeme_is(&x[at], CLASS_PERCENT) ||
	    lexeme_is(&x[at], CLASS_CURRENCY) || lexeme_is(&x[at], CLASS_CURRENCYCODE) ||
	    lexeme_is(&x[at], CLASS_WEAKCURRENCY));
}

/* "13 009 million", "1 000 000": groups with spaces between, where nothing else can be meant. */
static size_t
read_spaced_groups(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	struct number trial = *v;
	size_t i = at + 1, groups = 0;
	bool sign = at != 0 && (x[at - 1].mark == '$' || x[at - 1].mark == 0x20AC || x[at - 1].mark == 0xA3 ||
	    (!x[at].spaced && x[at - 1].mark > 0x7F));

	while (i < n && x[at].digits <= 3 && x[i].spaced && x[i].digits == 3 && append(&trial, &x[i])) {
		groups++;
		i++;
	}
	if (groups == 0 || glued_digits(x, n, i) || (i < n && !x[i].spaced && x[i].mark == 0) ||
	    !(sign || groups > 1 || is_measured(x, n, i)))
		return 0;
	*v = trial;
	return groups;
}

/* ".5", or ",5" where a multiplier or a unit follows: the lexemes it takes. */
static size_t
read_decimals(const struct lexeme *x, size_t n, size_t at, bool grouped, struct number *v)
{
	bool comma = lexeme_glued(x, n, at, ',') && !grouped;

	if (!(comma || lexeme_glued(x, n, at, '.')) || !glued_digits(x, n, at + 1))
		return 0;
	if (comma && (x[at + 1].digits > 2 || !is_measured(x, n, at + 2)))
		return 0;
	if (!append(v, &x[at + 1]))
		return 0;
	v->exponent = -x[at + 1].digits;
	return 2;
}

size_t
numberdigits_read(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t i = at + 1, groups;

	if (x[at].digits > 9 || is_tail(x, at))
		return 0;
	if (x[at].spaced && read_ratio(x, n, at, v) != 0)
		return 3;
	v->mantissa = x[at].number;
	if (numberdigits_below_one(x, at)) {
		v->exponent = -x[at].digits;
		return 1;
	}
	groups = read_groups(x, n, at, ',', v);
	if (groups == 0)
		groups = read_groups(x, n, at, '.', v);
	i += groups;
	if (groups == 0)
		i += read_spaced_groups(x, n, at, v);
	i += read_decimals(x, n, i, groups > 0 && x[at + 1].mark == ',', v);
	if ((lexeme_glued(x, n, i, ',') || lexeme_glued(x, n, i, '.')) && glued_digits(x, n, i + 1))
		return 0;	/* it goes on, and nobody knows how */
	if (i < n && x[i].mark > 0x7F && fraction_mark(v, x[i].mark))
		return i + 1 - at;
	return i + read_mixed(x, n, i, v) - at;
}
