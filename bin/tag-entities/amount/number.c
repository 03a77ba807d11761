#include <string.h>

#include "number.h"
#include "numberdigits.h"
#include "vocabulary.h"
#include "vocabularyclasses.h"

/* A hyphen right before lexeme AT + 1. */
static size_t
hyphen(const struct lexeme *x, size_t n, size_t at)
{
	return at + 1 < n && x[at].mark == '-' && !x[at + 1].spaced;
}

/* --- words --- */

/* "twenty-five", "two hundred and six thousand" */
static size_t
read_words(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	int64_t total = 0, part = 0;
	int room = 1000;	/* the next word must be below it: "twenty five", not "five twenty" */
	int scale = 15;		/* and so the next power of ten: thousands come after millions */
	size_t i = at, end = at;

	while (i < n) {
		int value;

		bool hyphened = hyphen(x, n, i) && !x[i].spaced;

		if (hyphened && lexeme_is(&x[i + 1], CLASS_SCALE)) {
			i++;	/* "five-million" */
		} else if (i > at && lexeme_at(x, n, i + 1, CLASS_NUM)) {
			bool and = lexeme_is(&x[i], CLASS_AND) && (part >= 100 || (part == 0 && total > 0));

			i += hyphened || and;
		}
		if (lexeme_is(&x[i], CLASS_NUM)) {
			value = lexeme_value(&x[i], CLASS_NUM);
			if (value >= room)
				break;
			part += value;
			room = value >= 20 ? 10 : 0;
		} else if (i > at && lexeme_is(&x[i], CLASS_SCALE)) {
			value = lexeme_value(&x[i], CLASS_SCALE);
			if (part == 0 || part >= 1000 || (value > 2 && value >= scale))
				break;
			if (value == 2) {
				part *= 100;
				room = 100;
			} else {
				for (scale = value; value > 0 && part < NUMBER_LARGEST; value--)
					part *= 10;
				total += part;
				part = 0;
				room = 1000;
			}
		} else {
			break;
		}
		end = ++i;
	}
	v->mantissa = total + part;
	if (end > at && lexeme_is(&x[end - 1], CLASS_SCALE))
		v->scale = lexeme_value(&x[end - 1], CLASS_SCALE);
	return end - at;
}

/* --- fractions and multipliers --- */

/* The denominator of "half", "quarters", "fifth"; 0 if the word is none. */
static int
denominator_at(const struct lexeme *x, size_t n, size_t at)
{
	if (lexeme_at(x, n, at, CLASS_HALF))
		return 2;
	if ((lexeme_at(x, n, at, CLASS_UNIT) && lexeme_value(&x[at], CLASS_UNIT) == UNIT_QUARTER) ||
	    (lexeme_at(x, n, at, CLASS_UNITS) && lexeme_value(&x[at], CLASS_UNITS) == UNIT_QUARTER))
		return 4;
	return lexeme_at(x, n, at, CLASS_FRACTION) ? lexeme_value(&x[at], CLASS_FRACTION) : 0;
}

/* "a third", "two-thirds": the lexemes of a fraction in words; 0 if there is none. */
static size_t
read_ratio(const struct lexeme *x, size_t n, size_t at, int *numerator, int *below)
{
	size_t i = at;

	*numerator = 1;
	if (lexeme_at(x, n, i, CLASS_ARTICLE)) {
		i++;
	} else if (lexeme_at(x, n, i, CLASS_NUM)) {
		*numerator = lexeme_value(&x[i++], CLASS_NUM);
		i += hyphen(x, n, i);
	}
	*below = denominator_at(x, n, i);
	return *below > *numerator && *numerator > 0 ? i + 1 - at : 0;
}

size_t
number_fraction(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	int numerator, below;
	size_t used = read_ratio(x, n, at, &numerator, &below);

	memset(v, 0, sizeof *v);
	return used != 0 && numberdigits_fraction(v, (uint32_t)numerator, (uint32_t)below) ? used : 0;
}

/* " million", "-crore", " lakh crore": the multipliers after a number. */
static size_t
read_scale(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t i = at, j;

	for (j = i; v->scale < 15; i = j) {
		j += hyphen(x, n, j);
		if (!lexeme_at(x, n, j, CLASS_SCALE))
			break;
		v->scale += lexeme_value(&x[j], CLASS_SCALE);
		v->exponent += lexeme_value(&x[j++], CLASS_SCALE);
	}
	return i - at;
}

static int64_t
power_of_ten(int exponent)
{
	int64_t power = 1;

	for (; exponent > 0; exponent--)
		power *= 10;
	return power;
}

/*
 * "quarter of a million", "half a crore", "half-a-billion": the multiplier that a fraction is of; 0 if there is none.
 * A third of it is rounded to whole ones.
 */
static size_t
read_fraction_of(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	int numerator, below;
	size_t used = read_ratio(x, n, at, &numerator, &below), i = at + used, scale;

	if (used == 0)
		return 0;
	memset(v, 0, sizeof *v);
	i += lexeme_at(x, n, i, CLASS_OF);
	i += hyphen(x, n, i);
	if (lexeme_at(x, n, i, CLASS_ARTICLE))
		i++;
	i += hyphen(x, n, i) && lexeme_at(x, n, i + 1, CLASS_SCALE);
	scale = read_scale(x, n, i, v);
	if (scale == 0 || v->scale > 15)
		return 0;
	v->exponent = 0;
	if (numberdigits_fraction(v, (uint32_t)numerator, (uint32_t)below))
		v->exponent += v->scale;
	else
		v->mantissa = (power_of_ten(v->scale) * numerator + below / 2) / below;
	return i + scale - at;
}

/* The end of a fraction that cannot be read, so that what it is of is no number by itself: "a third of" a million. */
static bool
is_part_of(const struct lexeme *x, size_t at)
{
	return lexeme_at(x, at, at - 1, CLASS_OF) && denominator_at(x, at, at - 2) != 0;
}

/* "a few", "several", "dozens of", "a couple of": no number, or two */
static size_t
read_vague(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t i = at;

	if (lexeme_at(x, n, i, CLASS_ARTICLE))
		i++;
	if (lexeme_at(x, n, i, CLASS_QUANTIFIER)) {
		v->vague = true;
		i++;
		return i + read_scale(x, n, i, v) - at;
	}
	if (lexeme_at(x, n, i, CLASS_COUPLE)) {
		v->mantissa = 2;
		i += 1 + lexeme_at(x, n, i + 1, CLASS_OF);
		return i + read_scale(x, n, i, v) - at;
	}
	if (lexeme_at(x, n, i, CLASS_PLURALSCALE) && i == at) {
		v->vague = true;
		v->exponent = lexeme_value(&x[i++], CLASS_PLURALSCALE);
		if (lexeme_at(x, n, i, CLASS_OF) && lexeme_at(x, n, i + 1, CLASS_PLURALSCALE)) {
			v->exponent += lexeme_value(&x[i + 1], CLASS_PLURALSCALE);
			i += 2;
		}
		return i + lexeme_at(x, n, i, CLASS_OF) - at;
	}
	return 0;
}

/* "a million", "half a dozen", "a dozen" */
static size_t
read_article(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t i = at + lexeme_at(x, n, at, CLASS_HALF), scale;
	bool half = i > at;

	if (lexeme_at(x, n, i, CLASS_ARTICLE))
		i++;
	if (lexeme_at(x, n, i, CLASS_DOZEN)) {
		v->mantissa = half ? 6 : 12;
		return i + 1 - at;
	}
	if (i == at || half || is_part_of(x, at))
		return 0;
	v->mantissa = 1;
	scale = read_scale(x, n, i, v);
	return scale > 0 ? i + scale - at : 0;
}

/* " and a half", " and half", "-and-a-half", " and three-quarters" */
static size_t
read_and_fraction(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t i = at + hyphen(x, n, at), length;
	struct number fraction;
	int64_t thousandths;

	if (!lexeme_at(x, n, i, CLASS_AND))
		return 0;
	i++;
	i += hyphen(x, n, i);
	if (hyphen(x, n, i + 1) && lexeme_at(x, n, i, CLASS_ARTICLE)) {
		length = number_fraction(x, n, i + 2, &fraction);
		length += length != 0 ? 2 : 0;
	} else {
		length = lexeme_at(x, n, i, CLASS_ARTICLE) || lexeme_at(x, n, i, CLASS_NUM) ||
		    lexeme_at(x, n, i, CLASS_HALF) ?
		    number_fraction(x, n, i, &fraction) : 0;
	}
	if (length == 0)
		return 0;
	thousandths = number_thousandths(&fraction);
	return numberdigits_fraction(v, (uint32_t)thousandths, 1000) ? i + length - at : 0;
}

/* What a number begins with, without its multipliers. */
static size_t
read_core(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t used;

	if (x[at].digits != 0)
		return numberdigits_read(x, n, at, v);
	used = read_fraction_of(x, n, at, v);
	if (used != 0)
		return used;
	memset(v, 0, sizeof *v);
	if (lexeme_is(&x[at], CLASS_NUM))
		return read_words(x, n, at, v);
	used = read_article(x, n, at, v);
	return used;
}

size_t
number_read(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t used;

	memset(v, 0, sizeof *v);
	used = read_core(x, n, at, v);
	if (used == 0 && x[at].digits == 0 && !lexeme_is(&x[at], CLASS_NUM)) {
		memset(v, 0, sizeof *v);
		return read_vague(x, n, at, v);
	}
	if (used == 0)
		return 0;
	if (lexeme_at(x, n, at + used, CLASS_DOZEN)) {
		v->mantissa *= 12;
		return used + 1;
	}
	used += read_and_fraction(x, n, at + used, v);
	if (lexeme_is(&x[at + used - 1], CLASS_NUM))
		return used;	/* words have taken the multipliers that are theirs */
	return used + read_scale(x, n, at + used, v);
}

size_t
number_whole(const struct lexeme *x, size_t n, size_t at, int low, int high, int *to)
{
	struct number v;
	size_t used = number_read(x, n, at, &v);

	if (used == 0 || v.vague || v.exponent != 0 || v.mantissa < low || v.mantissa > high)
		return 0;
	*to = (int)v.mantissa;
	return used;
}

int64_t
number_thousandths(const struct number *v)
{
	int64_t m = v->mantissa;
	int e = v->exponent + 3;

	for (; e > 0 && m < NUMBER_LARGEST; e--)
		m *= 10;
	for (; e < 0; e++)
		m /= 10;
	return m != 0 && (e > 0 || m > 10 * NUMBER_LARGEST) ? 10 * NUMBER_LARGEST : m;
}
