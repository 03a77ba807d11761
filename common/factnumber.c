#include <string.h>

#include "ascii.h"
#include "factnumber.h"

enum {
	PER_ONE = 1000,
	DECIMALS = 3,
	MENDED_MOST = 24,	/* bytes of a token in which letters are taken for digits */
	MENDED_LEAST = 2	/* digits after a letter that is taken for one */
};

static int64_t
times(int64_t a, int64_t b)
{
	return a > FACTNUMBER_MOST / b ? FACTNUMBER_MOST : a * b;
}

static int64_t
plus(int64_t a, int64_t b)
{
	return a > FACTNUMBER_MOST - b ? FACTNUMBER_MOST : a + b;
}

static size_t
count_digits(struct bytes s, size_t at)
{
	size_t n = 0;

	while (at + n < s.n && ascii_is_digit(s.p[at + n]))
		n++;
	return n;
}

/*
 * Whether the comma or point at AT groups thousands: three digits follow, and of points another group too, as "1.200"
 * may be a fraction.
 */
static bool
groups(struct bytes s, size_t at)
{
	size_t next = at + 4;

	if (count_digits(s, at + 1) != 3)
		return false;
	return s.p[at] == ',' || (next < s.n && s.p[next] == '.' && count_digits(s, next + 1) == 3);
}

/* What the letters after a number multiply it by; 0 where they make it no number. */
static int64_t
suffix(struct bytes s)
{
	static const struct {
		const char *letters;
		int64_t times;
	} known[] = {
		{ "", 1 }, { "st", 1 }, { "nd", 1 }, { "rd", 1 }, { "th", 1 }, { "s", 1 }, { "am", 1 }, { "pm", 1 },
		{ "k", 1000 }, { "m", 1000000 }, { "mn", 1000000 }, { "mln", 1000000 }, { "bn", 1000000000 },
		{ "b", 1000000000 }, { "tn", INT64_C(1000000000000) }
	};
	size_t i;

	for (i = 0; i < sizeof known / sizeof known[0]; i++)
		if (bytes_is(s, known[i].letters))
			return known[i].times;
	return 0;
}

/* The digits after the point at AT, in thousandths. */
static int64_t
fraction(struct bytes s, size_t at, size_t n)
{
	int64_t value = 0;
	size_t i;

	for (i = 0; i < DECIMALS; i++)
		value = 10 * value + (i < n ? s.p[at + i] - '0' : 0);
	return value;
}

/* The digit that a scanner may have read as letter I, which is not the first; the byte itself if there is none. */
static unsigned char
mended(struct bytes s, size_t i)
{
	unsigned char c = s.p[i], before = s.p[i - 1], after = i + 1 < s.n ? s.p[i + 1] : 0;

	if (c == 'o' && (before == 'o' || after == 'o' || ascii_is_digit(after)))
		return '0';
	if ((c == 'l' || c == 'i') && ascii_is_digit(before) && ascii_is_digit(after))
		return '1';
	return c;
}

static struct factnumber_token
digits(struct bytes s)
{
	struct factnumber_token t = { FACTNUMBER_DIGITS, FACTWORD_UNIT, 0, 0 };
	size_t at = 0, n, decimals = 0;
	bool grouped = false, whole = true;
	int64_t scale;

	for (; at < s.n && ascii_is_digit(s.p[at]); at++) {
		t.value = plus(times(t.value, 10), (s.p[at] - '0') * PER_ONE);
		if (at + 1 < s.n && (s.p[at + 1] == ',' || (s.p[at + 1] == '.')) &&
		    (groups(s, at + 1) || (grouped && s.p[at + 1] == '.' && count_digits(s, at + 2) == 3))) {
			grouped = true;
			at++;
		}
	}
	t.digits = grouped ? 0 : (unsigned)at;
	if (at + 1 < s.n && (s.p[at] == '.' || s.p[at] == ',') && (n = count_digits(s, at + 1)) > 0) {
		t.value = plus(t.value, fraction(s, at + 1, n));
		at += 1 + n;
		decimals = n;
		whole = false;
	}
	scale = suffix(bytes_between(s.p + at, s.p + s.n));
	if (!whole || at < s.n)
		t.digits = 0;
	if (scale == 0 || decimals > DECIMALS)
		t.kind = FACTNUMBER_OPAQUE;
	t.value = times(t.value, scale == 0 ? 1 : scale);
	return t;
}

struct factnumber_token
factnumber_digits(struct bytes s)
{
	struct factnumber_token t = digits(s);
	unsigned char to[MENDED_MOST];
	size_t i;

	if (t.kind != FACTNUMBER_OPAQUE || s.n > sizeof to)
		return t;
	to[0] = s.p[0];
	for (i = 1; i < s.n; i++)
		to[i] = mended(s, i);
	return digits(bytes_between(to, to + s.n));
}

struct factnumber_token
factnumber_letters(struct bytes s)
{
	struct factnumber_token none = { FACTNUMBER_OPAQUE, FACTWORD_UNIT, 0, 0 };
	unsigned char to[MENDED_MOST];

	if (s.n > sizeof to || s.p[0] != 'l' || s.n < 1 + MENDED_LEAST || count_digits(s, 1) != s.n - 1)
		return none;
	memcpy(to, s.p, s.n);
	to[0] = '1';
	return digits(bytes_between(to, to + s.n));
}

/* Digits in groups that a space parts: "10 000". */
static bool
add_digits(struct factnumber *n, const struct factnumber_token *t)
{
	if (n->state == FACTNUMBER_NONE) {
		n->unit = t->value;
	} else {
		if (n->last_is_word || n->last_digits < 1 || n->last_digits > 3 || t->digits != 3)
			return false;
		n->unit = plus(times(n->unit, 1000), t->value);
	}
	n->last_digits = t->digits;
	n->last_is_word = false;
	return true;
}

static bool
add_word(struct factnumber *n, const struct factnumber_token *t)
{
	int64_t value = times(t->value, PER_ONE), part;

	switch (t->word) {
	case FACTWORD_ONE:
	case FACTWORD_UNIT:
		if (n->unit != 0 && !(n->last_is_word && n->last_word == FACTWORD_TENS && t->value < 10))
			return false;
		n->unit += value;
		break;
	case FACTWORD_TENS:
		if (n->unit != 0)
			return false;
		n->unit = value;
		break;
	case FACTWORD_HUNDRED:
		n->section = plus(n->section, times(n->unit != 0 ? n->unit : PER_ONE, t->value));
		n->unit = 0;
		break;
	case FACTWORD_THOUSAND:
		part = plus(n->section, n->unit);
		n->total = plus(n->total, times(part != 0 ? part : PER_ONE, t->value));
		n->section = n->unit = 0;
		break;
	default:
		return false;
	}
	n->last_is_word = true;
	n->last_word = t->word;
	return true;
}

bool
factnumber_add(struct factnumber *n, const struct factnumber_token *t)
{
	bool taken = false;

	if (n->state == FACTNUMBER_SEALED)
		return false;
	if (t->kind == FACTNUMBER_OPAQUE && n->state == FACTNUMBER_NONE) {
		n->unit = t->value;
		n->state = FACTNUMBER_SEALED;
		return true;
	}
	if (t->kind == FACTNUMBER_DIGITS)
		taken = add_digits(n, t);
	else if (t->kind == FACTNUMBER_WORD)
		taken = add_word(n, t);
	if (taken)
		n->state = FACTNUMBER_NUMBER;
	return taken;
}

int64_t
factnumber_value(const struct factnumber *n)
{
	return plus(plus(n->total, n->section), n->unit);
}
