#include "number.h"
#include "vocabularyclasses.h"

#define LARGEST 100000000000000LL	/* mantissas stay below ten times this */

/* Digits that follow a mark at once: ".5", ",000". */
static bool
glued_digits(const struct lexeme *x, size_t n, size_t at)
{
	return at < n && x[at].digits > 0 && x[at].digits <= 9 && !x[at].spaced;
}

static bool
append(struct number *v, const struct lexeme *digits)
{
	int i;

	for (i = 0; i < digits->digits; i++) {
		if (v->mantissa >= LARGEST)
			return false;
		v->mantissa *= 10;
	}
	v->mantissa += digits->number;
	return true;
}

/* Halves and quarters: adds NUMERATOR / DENOMINATOR where that is a short decimal. */
static bool
add_fraction(struct number *v, uint32_t numerator, uint32_t denominator)
{
	if (v->exponent != 0 || v->mantissa > LARGEST / 1000 || numerator >= denominator || 1000 % denominator != 0)
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
		return add_fraction(v, 1, 2);
	case 0xBC:
		return add_fraction(v, 1, 4);
	case 0xBE:
		return add_fraction(v, 3, 4);
	default:
		return false;
	}
}

/* "1,234,567.89", "5 1/2", "5½" */
static size_t
read_digits(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t i = at;

	if (x[i].digits > 9)
		return 0;
	v->mantissa = x[i].number;
	if (x[i++].digits <= 3)
		while (lexeme_glued(x, n, i, ',') && glued_digits(x, n, i + 1) && x[i + 1].digits == 3 &&
		    append(v, &x[i + 1]))
			i += 2;
	if (lexeme_glued(x, n, i, '.') && glued_digits(x, n, i + 1) && append(v, &x[i + 1])) {
		v->exponent = -x[i + 1].digits;
		return i + 2 - at;
	}
	if (i < n && x[i].mark > 0x7F && fraction_mark(v, x[i].mark))
		return i + 1 - at;
	if (i + 2 < n && x[i].spaced && x[i].digits == 1 && lexeme_glued(x, n, i + 1, '/') &&
	    glued_digits(x, n, i + 2) && x[i + 2].digits == 1 && x[i + 2].number > 0 &&
	    add_fraction(v, x[i].number, x[i + 2].number))
		return i + 3 - at;
	return i - at;
}

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

		if (i > at && lexeme_at(x, n, i + 1, CLASS_NUM)) {
			bool hyphen = x[i].mark == '-' && !x[i].spaced && !x[i + 1].spaced;
			bool and = lexeme_is(&x[i], CLASS_AND) && (part >= 100 || (part == 0 && total > 0));

			i += hyphen || and;
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
				for (scale = value; value > 0 && part < LARGEST; value--)
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
	return end - at;
}

/* " million", "bn", and " and a half": what may follow digits. */
static size_t
read_scale(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t i = at;

	if (lexeme_at(x, n, i, CLASS_SCALE))
		v->exponent += lexeme_value(&x[i++], CLASS_SCALE);
	else if (i > 0 && i + 1 < n && x[i].mark == '-' && lexeme_is(&x[i + 1], CLASS_SCALE)) {
		v->exponent += lexeme_value(&x[i + 1], CLASS_SCALE);
		i += 2;
	}
	return i - at;
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
		for (i++; lexeme_at(x, n, i, CLASS_SCALE) && v->exponent < 15; i++)
			v->exponent += lexeme_value(&x[i], CLASS_SCALE);
		return i - at;
	}
	if (lexeme_at(x, n, i, CLASS_COUPLE)) {
		v->mantissa = 2;
		return i + 1 + lexeme_at(x, n, i + 1, CLASS_OF) - at;
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
	size_t i = at;
	int64_t one = 10;

	v->exponent = -1;
	if (lexeme_at(x, n, i, CLASS_HALF)) {
		one = 5;
		i++;
	}
	if (lexeme_at(x, n, i, CLASS_ARTICLE))
		i++;
	if (lexeme_at(x, n, i, CLASS_DOZEN))
		one *= 12;
	else if (i > at && lexeme_at(x, n, i, CLASS_SCALE))
		v->exponent += lexeme_value(&x[i], CLASS_SCALE);
	else
		return 0;
	v->mantissa = one;
	if (one % 10 == 0) {
		v->mantissa /= 10;
		v->exponent++;
	}
	return i + 1 - at;
}

/* " and a half", "-and-a-half" */
static size_t
read_andhalf(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t hyphen = at < n && x[at].mark == '-', a = at + hyphen, half = a + 2 + 2 * hyphen;

	if (!lexeme_at(x, n, a, CLASS_AND) || !lexeme_at(x, n, a + 1 + hyphen, CLASS_ARTICLE) ||
	    !lexeme_at(x, n, half, CLASS_HALF) || !add_fraction(v, 1, 2))
		return 0;
	return half + 1 - at;
}

size_t
number_read(const struct lexeme *x, size_t n, size_t at, struct number *v)
{
	size_t used;

	v->mantissa = 0;
	v->exponent = 0;
	v->vague = false;
	if (x[at].digits > 0) {
		used = read_digits(x, n, at, v);
		if (used > 0)
			used += read_scale(x, n, at + used, v);
	} else if (lexeme_is(&x[at], CLASS_NUM)) {
		used = read_words(x, n, at, v);
	} else {
		used = read_article(x, n, at, v);
		if (used == 0) {
			v->mantissa = v->exponent = 0;
			return read_vague(x, n, at, v);
		}
	}
	if (used > 0 && lexeme_at(x, n, at + used, CLASS_DOZEN)) {
		v->mantissa *= 12;
		used++;
	}
	return used > 0 ? used + read_andhalf(x, n, at + used, v) : 0;
}

int64_t
number_thousandths(const struct number *v)
{
	int64_t m = v->mantissa;
	int e = v->exponent + 3;

	for (; e > 0 && m < LARGEST; e--)
		m *= 10;
	for (; e < 0; e++)
		m /= 10;
	return m != 0 && (e > 0 || m > 10 * LARGEST) ? 10 * LARGEST : m;
}
