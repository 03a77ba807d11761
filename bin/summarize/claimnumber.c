#include "claimnumber.h"
#include "utf8.h"
#include "wordclass.h"

enum { EN_DASH = 0x2013 };

/* The first character of a term; 0 where there is none. */
static uint32_t
first_character(const struct claim_reader *r, size_t i)
{
	size_t len;

	if (i >= r->n)
		return 0;
	return utf8_decode(r->text.p + r->t[i].start, r->text.p + r->text.n, &len);
}

bool
claim_is_currency(const struct claim_reader *r, size_t i)
{
	uint32_t c = first_character(r, i);

	return c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF);
}

static bool
begins_with_digit(const struct claim_reader *r, size_t i)
{
	return i < r->n && ascii_is_digit(r->text.p[r->t[i].start]);
}

bool
claim_is_joined(const struct claim_reader *r, size_t i)
{
	return first_character(r, i) == EN_DASH && r->t[i].start > 0 &&
	    ascii_is_digit(r->text.p[r->t[i].start - 1]) && begins_with_digit(r, i + 1) &&
	    r->t[i + 1].start == r->t[i].end;
}

/*
 * Reads digits with "," between thousands and "." before decimals from P on, where a word begins; returns the end.  In
 * a word, neither mark is its last byte, and digits stand on both sides of a comma.
 */
static const unsigned char *
read_digits(const unsigned char *p, const unsigned char *end, double *value)
{
	double unit = 1, v = 0;
	bool decimals = false;

	for (; p < end; p++) {
		if (ascii_is_digit(*p) && decimals) {
			unit /= 10;
			v += (*p - '0') * unit;
		} else if (ascii_is_digit(*p)) {
			v = v * 10 + (*p - '0');
		} else if (*p == '.' && !decimals && ascii_is_digit(p[1])) {
			decimals = true;
		} else if (*p != ',') {
			break;
		}
	}
	*value = v;
	return p;
}

/* Powers of ten as suffixes: "4.2bn", "350m", "5k". */
static double
suffix_scale(struct bytes suffix)
{
	if (bytes_is(suffix, "bn") || bytes_is(suffix, "b"))
		return 1e9;
	if (bytes_is(suffix, "m") || bytes_is(suffix, "mn"))
		return 1e6;
	if (bytes_is(suffix, "tn"))
		return 1e12;
	return bytes_is(suffix, "k") ? 1e3 : 0;
}

/* "1st", "22nd", "3rd", "14th". */
static bool
is_ordinal_suffix(struct bytes suffix)
{
	return bytes_is(suffix, "st") || bytes_is(suffix, "nd") || bytes_is(suffix, "rd") || bytes_is(suffix, "th");
}

/* A term that begins with a digit: "212,000", "23-24", "4.2bn", "14th".  False for "10:30", "2-1", "007". */
static bool
read_digit_term(const struct claim_reader *r, size_t i, struct claim_number *v)
{
	const struct term *t = &r->t[i];
	const unsigned char *p = r->text.p + t->start, *end = r->text.p + t->end;
	double scale;

	if (p[0] == '0' && t->end - t->start > 1 && p[1] != '.')
		return false;
	v->digits = true;
	v->ordinal = false;
	p = read_digits(p, end, &v->low);
	v->high = v->low;
	if (p == end)
		return true;
	if (*p == '-' || (*p == 0xE2 && p[1] == 0x80)) {
		p += *p == '-' ? 1 : 3;
		return p < end && ascii_is_digit(*p) && read_digits(p, end, &v->high) == end && v->high > v->low;
	}
	v->ordinal = is_ordinal_suffix(bytes_between(p, end));
	if (v->ordinal)
		return true;
	scale = suffix_scale(bytes_between(p, end));
	v->low = v->high = v->low * scale;
	return scale > 0;
}

/* The classes of the two words that a hyphen joins, as in "twenty-one"; false if term I is no such word. */
static bool
read_hyphenated(const struct claim_reader *r, size_t i, struct wordclass *first, struct wordclass *second)
{
	const struct term *t = &r->t[i];
	unsigned char folded[16];
	const unsigned char *hyphen;
	size_t n = t->end - t->start, k;

	if (!t->hyphen || n > sizeof folded)
		return false;
	for (k = 0; k < n; k++)
		folded[k] = ascii_lower(r->text.p[t->start + k]);
	hyphen = memchr(folded, '-', n);
	*first = wordclass_of(bytes_between(folded, hyphen));
	*second = wordclass_of(bytes_between(hyphen + 1, folded + n));
	return true;
}

/* "twenty-one". */
static bool
read_tens(const struct claim_reader *r, size_t i, double *value)
{
	struct wordclass tens, unit;

	if (!read_hyphenated(r, i, &tens, &unit))
		return false;
	*value = tens.value + unit.value;
	return (tens.is & unit.is & WORDCLASS_NUMBER) != 0 && tens.value >= 20 && unit.value < 10;
}

static double
power_of_ten(unsigned n)
{
	double v = 1;

	while (n-- > 0)
		v *= 10;
	return v;
}

/* Number words and scales from I on: "five", "two hundred and ten", "a hundred", "dozen". */
static bool
read_words(const struct claim_reader *r, size_t i, struct claim_number *v)
{
	bool any = false;

	if ((claim_word_is(r, i, "a") || claim_word_is(r, i, "an")) &&
	    (claim_is(r, i + 1, WORDCLASS_SCALE) || claim_word_is(r, i + 1, "dozen"))) {
		v->low = 1;
		v->next = i + 1;
		any = true;
	} else if (claim_is(r, i, WORDCLASS_NUMBER)) {
		v->low = r->t[i].value;
		v->next = i + 1;
		if (v->low >= 20 && claim_is(r, i + 1, WORDCLASS_NUMBER) && r->t[i + 1].value < 10)
			v->low += r->t[v->next++].value;
		any = true;
	} else if (i < r->n && r->t[i].kind == WORD_LETTERS && read_tens(r, i, &v->low)) {
		v->next = i + 1;
		any = true;
	}
	v->high = v->low;
	return any;
}

/* Two numbers with an en dash between, which are three terms: widens the first by the second, if that is larger. */
static void
read_joined(const struct claim_reader *r, struct claim_number *v)
{
	struct claim_number w;

	if (claim_is_joined(r, v->next) && read_digit_term(r, v->next + 1, &w) && !w.ordinal && w.low > v->high) {
		v->high = w.high;
		v->next += 2;
	}
}

/* Scales after a number: "hundred", "million", "dozen", and what is below a hundred: "two hundred and ten". */
static void
read_scales(const struct claim_reader *r, struct claim_number *v)
{
	double scale, below;

	v->scale = 1;
	if (claim_word_is(r, v->next, "dozen")) {
		v->low *= 12;
		v->high *= 12;
		v->scale = 12;
		v->next++;
	}
	while (claim_is(r, v->next, WORDCLASS_SCALE)) {
		scale = power_of_ten(r->t[v->next++].value);
		v->low *= scale;
		v->high *= scale;
		v->scale *= scale;
		if (scale < 1e6 && claim_word_is(r, v->next, "and") && claim_is(r, v->next + 1, WORDCLASS_NUMBER)) {
			below = r->t[v->next + 1].value;
			v->low += below;
			v->high += below;
			v->next += 2;
		}
	}
}

bool
claim_read_number(const struct claim_reader *r, size_t i, struct claim_number *v)
{
	memset(v, 0, sizeof *v);
	v->first = i;
	if (i >= r->n || r->t[i].kind == WORD_MARK)
		return false;
	if (ascii_is_digit(r->text.p[r->t[i].start])) {
		v->next = i + 1;
		if (!read_digit_term(r, i, v))
			return false;
		read_joined(r, v);
	} else if (!read_words(r, i, v)) {
		return false;
	}
	read_scales(r, v);
	return true;
}

size_t
claim_first_term(const struct claim_reader *r, const struct claim_number *v)
{
	size_t i = v->first;

	return claim_is_currency(r, i - 1) && r->t[i - 1].end == r->t[i].start ? i - 1 : i;
}

/* "between 140 and 150", "$2 to $5 million", "two to five million": joins the second number to the first. */
void
claim_read_range(const struct claim_reader *r, struct claim_number *v)
{
	struct claim_number w;
	size_t first = claim_first_term(r, v), second = v->next + 1 + claim_is_currency(r, v->next + 1);
	bool between = claim_word_is(r, first - 1, "between") && claim_word_is(r, v->next, "and");
	bool to = claim_word_is(r, v->next, "to") && !claim_word_is(r, first - 1, "from");

	if (!(between || to) || !claim_read_number(r, second, &w) || w.ordinal || w.high <= v->high)
		return;
	if (v->scale == 1 && v->high * w.scale < w.high)
		v->low *= w.scale;
	v->high = w.high;
	v->next = w.next;
}

/* "March 3", "3 March", "Aug. 23-24", "3rd of March".  Sets the value and widens the number by the month. */
bool
claim_read_date(const struct claim_reader *r, struct claim_number *v)
{
	size_t i = v->first;
	unsigned month = 0;

	if (!v->digits || v->low < 1 || v->high > 31)
		return false;
	if (claim_is(r, i - 1, WORDCLASS_MONTH) && claim_is_upper(r, i - 1)) {
		month = r->t[i - 1].value;
		v->first--;
	} else if (claim_is(r, v->next, WORDCLASS_MONTH) && r->t[v->next].upper) {
		month = r->t[v->next++].value;
	} else if (v->ordinal && claim_word_is(r, v->next, "of") && claim_is(r, v->next + 1, WORDCLASS_MONTH) &&
	    r->t[v->next + 1].upper) {
		month = r->t[v->next + 1].value;
		v->next += 2;
	}
	v->low += 32 * month;
	v->high += 32 * month;
	return month != 0;
}

/*
 * "late August", "early in May", "late this month", "late next month": reads the part of the month and the month, for
 * the latter two 0 and 1; NEXT is where it stands.  False if there is none.
 */
static bool
read_part(const struct claim_reader *r, struct claim_number *v, unsigned *part, unsigned *month)
{
	if (!claim_is(r, v->first, WORDCLASS_PARTOFMONTH))
		return false;
	*part = r->t[v->first].value;
	v->next = v->first + 1 + claim_word_is(r, v->first + 1, "in");
	if (claim_word_is(r, v->next + 1, "month") && (claim_word_is(r, v->next, "this") ||
	    claim_word_is(r, v->next, "next"))) {
		v->of_now = true;
		*month = claim_word_is(r, v->next++, "next");
		return true;
	}
	if (!claim_is(r, v->next, WORDCLASS_MONTH) || !r->t[v->next].upper)
		return false;
	*month = r->t[v->next].value;
	return true;
}

/* "mid-August": in one word. */
static bool
read_joined_part(const struct claim_reader *r, struct claim_number *v, unsigned *part, unsigned *month)
{
	struct wordclass first, second;

	v->next = v->first;
	if (!read_hyphenated(r, v->first, &first, &second) || (first.is & WORDCLASS_PARTOFMONTH) == 0)
		return false;
	*part = first.value;
	*month = second.value;
	return (second.is & WORDCLASS_MONTH) != 0;
}

/* Parts of a month: its days as a range. */
bool
claim_read_vague_date(const struct claim_reader *r, size_t i, struct claim_number *v)
{
	unsigned part, month;

	memset(v, 0, sizeof *v);
	v->first = i;
	if (!read_part(r, v, &part, &month) && !read_joined_part(r, v, &part, &month))
		return false;
	v->next++;
	if (begins_with_digit(r, v->next))
		return false;
	v->low = 32 * month + (part == 1 ? 1 : part == 2 ? 11 : 21);
	v->high = v->low + (part == 3 ? 10 : 9);
	return true;
}
