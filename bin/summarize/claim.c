
#include "ascii.h"
#include "claim.h"
#include "hash.h"
#include "mem.h"
#include "wordclass.h"

enum {
	NOUN_WITHIN = 4,	/* words between a number and what it counts, and itself */
	ROLE_WITHIN = 9,	/* words between a number and a state, and itself */
	NUMBER_BETWEEN = 4,	/* words that another number between them counts for ... */
	AND_BETWEEN = 2,	/* ... and an "and" */
	AGE_MOST = 120,		/* years */
	FORMER_WITHIN = 4,	/* words between a former value and what says so */
	BACKGROUND_BEFORE = 14, BACKGROUND_AFTER = 8
};

#define VALUE_MOST 1e15	/* larger numbers are not compared for roundings */

/* A number while it is read: the terms from FIRST up to NEXT. */
struct number {
	double low, high;
	size_t first, next;
	bool money, percent, digits;
	unsigned char symbol;	/* the currency sign's last byte */
};

struct reader {
	struct bytes text;
	const struct term *t;
	size_t n;
};

static bool
is(const struct reader *r, size_t i, uint32_t class)
{
	return i < r->n && (r->t[i].is & class) != 0;
}

static bool
word_is(const struct reader *r, size_t i, const char *word)
{
	size_t k;

	if (i >= r->n)
		return false;
	for (k = 0; word[k] != '\0'; k++)
		if (r->t[i].start + k >= r->t[i].end || ascii_lower(r->text.p[r->t[i].start + k]) != (unsigned char)word[k])
			return false;
	return r->t[i].start + k == r->t[i].end;
}

static unsigned char
mark_at(const struct reader *r, size_t i)
{
	return i < r->n && r->t[i].kind == WORD_MARK ? r->text.p[r->t[i].start] : 0;
}

/* Reads digits with "," between thousands and "." before decimals from P on; returns the end. */
static const unsigned char *
read_digits(const unsigned char *p, const unsigned char *end, double *value)
{
	double unit = 1, v = 0;
	bool decimals = false;

	for (; p < end; p++) {
		if (ascii_is_digit(*p)) {
			v = decimals ? v : v * 10;
			unit = decimals ? unit / 10 : 1;
			v += (*p - '0') * unit;
		} else if (*p == '.' && !decimals && p + 1 < end && ascii_is_digit(p[1])) {
			decimals = true;
		} else if (*p != ',' || p + 1 >= end || !ascii_is_digit(p[1])) {
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

/* A term that begins with a digit: "212,000", "23-24", "4.2bn".  False for "10:30", "112th", "2-1", "007". */
static bool
read_digit_term(const struct reader *r, size_t i, struct number *v)
{
	const struct term *t = &r->t[i];
	const unsigned char *p = r->text.p + t->start, *end = r->text.p + t->end;
	double scale;

	if (p[0] == '0' && t->end - t->start > 1 && p[1] != '.')
		return false;
	v->digits = true;
	p = read_digits(p, end, &v->low);
	v->high = v->low;
	if (p == end)
		return true;
	if (*p == '-' || (*p == 0xE2 && end - p > 3 && p[1] == 0x80)) {
		p += *p == '-' ? 1 : 3;
		return p < end && ascii_is_digit(*p) && read_digits(p, end, &v->high) == end && v->high > v->low;
	}
	scale = suffix_scale(bytes_between(p, end));
	v->low = v->high = v->low * scale;
	return scale > 0;
}

/* A hyphenated number word, "twenty-one". */
static bool
read_hyphenated(const struct reader *r, size_t i, double *value)
{
	const struct term *t = &r->t[i];
	const unsigned char *p = r->text.p + t->start, *end = r->text.p + t->end, *hyphen = memchr(p, '-', (size_t)(end - p));
	unsigned char folded[16];
	struct wordclass tens, unit;
	size_t k;

	if (hyphen == NULL || (size_t)(end - p) > sizeof folded || !ascii_is_letter(*p))
		return false;
	for (k = 0; p + k < end; k++)
		folded[k] = ascii_lower(p[k]);
	tens = wordclass_of(bytes_between(folded, folded + (hyphen - p)));
	unit = wordclass_of(bytes_between(folded + (hyphen - p) + 1, folded + k));
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
read_words(const struct reader *r, size_t i, struct number *v)
{
	bool any = false;

	if ((word_is(r, i, "a") || word_is(r, i, "an")) && (is(r, i + 1, WORDCLASS_SCALE) || word_is(r, i + 1, "dozen"))) {
		v->low = 1;
		v->next = i + 1;
		any = true;
	} else if (is(r, i, WORDCLASS_NUMBER)) {
		v->low = r->t[i].value;
		v->next = i + 1;
		if (v->low >= 20 && is(r, i + 1, WORDCLASS_NUMBER) && r->t[i + 1].value < 10)
			v->low += r->t[v->next++].value;
		any = true;
	} else if (i < r->n && r->t[i].kind == WORD_LETTERS && read_hyphenated(r, i, &v->low)) {
		v->next = i + 1;
		any = true;
	}
	v->high = v->low;
	return any;
}

/* Scales behind a number: "hundred", "million", "dozen", and what is below a hundred: "two hundred and ten". */
static void
read_scales(const struct reader *r, struct number *v)
{
	double scale, below;

	if (word_is(r, v->next, "dozen")) {
		v->low *= 12;
		v->high *= 12;
		v->next++;
	}
	while (is(r, v->next, WORDCLASS_SCALE)) {
		scale = power_of_ten(r->t[v->next++].value);
		v->low *= scale;
		v->high *= scale;
		if (scale < 1e6 && word_is(r, v->next, "and") && is(r, v->next + 1, WORDCLASS_NUMBER)) {
			below = r->t[v->next + 1].value;
			v->low += below;
			v->high += below;
			v->next += 2;
		}
	}
}

static bool
read_number(const struct reader *r, size_t i, struct number *v)
{
	memset(v, 0, sizeof *v);
	v->first = i;
	if (i >= r->n || r->t[i].kind == WORD_MARK)
		return false;
	if (ascii_is_digit(r->text.p[r->t[i].start])) {
		v->next = i + 1;
		if (!read_digit_term(r, i, v))
			return false;
	} else if (!read_words(r, i, v)) {
		return false;
	}
	read_scales(r, v);
	return true;
}

/* "between 140 and 150", "140 to 150": joins the second number to the first. */
static void
read_range(const struct reader *r, struct number *v)
{
	struct number w;
	bool between = v->first > 0 && word_is(r, v->first - 1, "between") && word_is(r, v->next, "and");
	bool to = word_is(r, v->next, "to") && !(v->first > 0 && word_is(r, v->first - 1, "from"));

	if ((between || to) && read_number(r, v->next + 1, &w) && w.high > v->high) {
		v->high = w.high;
		v->next = w.next;
	}
}

static bool
is_year(const struct reader *r, const struct number *v)
{
	return v->digits && v->low >= 1900 && v->low <= 2100 && r->t[v->first].end - r->t[v->first].start == 4 &&
	    v->next == v->first + 1;
}

/* Numbers that are part of a name, of a time or of a list: what they stand beside says so. */
static bool
is_no_figure(const struct reader *r, const struct number *v)
{
	size_t i = v->first;
	const struct term *before = i > 0 ? &r->t[i - 1] : NULL;

	if (is_year(r, v) || word_is(r, v->next, "a.m.") || word_is(r, v->next, "p.m.") || word_is(r, v->next, "gmt") ||
	    word_is(r, v->next, "am") || word_is(r, v->next, "pm") || word_is(r, v->next, "year-old"))
		return true;
	if (mark_at(r, v->next) == ':' || (v->next < r->n && r->t[v->next].start == r->t[v->next - 1].end &&
	    r->t[v->next].kind == WORD_MARK && (mark_at(r, v->next) == '-' || mark_at(r, v->next) == '/')))
		return true;
	if (before == NULL)
		return false;
	if (v->digits && v->high < AGE_MOST && (mark_at(r, i - 1) == ',' ? mark_at(r, v->next) == ',' :
	    word_is(r, i - 1, "at") && i > 1 && is(r, i - 2, WORDCLASS_ROLE)))
		return true;	/* "Ada Berg, 81, died", "dead at 81" */
	return word_is(r, i - 1, "no") || word_is(r, i - 1, "no.") || word_is(r, i - 1, "number") ||
	    mark_at(r, i - 1) == '/' || mark_at(r, i - 1) == '#' || (v->digits && i > 1 && before->upper &&
	    before->kind == WORD_LETTERS && (before->is & (WORDCLASS_MONTH | WORDCLASS_ROLE | WORDCLASS_CHANGE |
	    WORDCLASS_APPROX)) == 0 && !term_is_stop(before->stem) && r->t[i - 2].kind != WORD_MARK);
}

/* "March 3", "3 March", "Aug. 23-24".  Sets the value and widens the number by the month. */
static bool
read_date(const struct reader *r, struct number *v)
{
	size_t i = v->first;
	unsigned month = 0;

	if (!v->digits || v->low < 1 || v->high > 31)
		return false;
	if (i > 0 && is(r, i - 1, WORDCLASS_MONTH) && r->t[i - 1].upper) {
		month = r->t[i - 1].value;
		v->first--;
	} else if (is(r, v->next, WORDCLASS_MONTH) && r->t[v->next].upper) {
		month = r->t[v->next++].value;
	}
	v->low += 32 * month;
	v->high += 32 * month;
	return month != 0;
}

/* "late August", "mid-March", "early in May": days of the month as a range. */
static bool
read_vague_date(const struct reader *r, size_t i, struct number *v)
{
	unsigned part = 0;

	memset(v, 0, sizeof *v);
	v->first = i;
	if (is(r, i, WORDCLASS_PARTOFMONTH)) {
		part = r->t[i].value;
		v->next = i + 1 + word_is(r, i + 1, "in");
	}
	if (part == 0 || !is(r, v->next, WORDCLASS_MONTH) || !r->t[v->next].upper ||
	    (v->next + 1 < r->n && ascii_is_digit(r->text.p[r->t[v->next + 1].start])))
		return false;
	v->low = 32 * r->t[v->next].value + (part == 1 ? 1 : part == 2 ? 11 : 21);
	v->high = v->low + (part == 3 ? 10 : 9);
	v->next++;
	return true;
}

/* The plural or the word for persons that a number counts; 0 where there is none.  Widens the number up to it; sets *PERSON if it is one for persons. */
static uint32_t
find_noun(const struct reader *r, const struct number *v, struct claim *c, bool *person)
{
	size_t i, n;

	for (i = v->next; i < r->n && i < v->next + NOUN_WITHIN; i++) {
		const struct term *t = &r->t[i];

		n = t->end - t->start;
		if (t->kind != WORD_LETTERS || (t->is & (WORDCLASS_NUMBER | WORDCLASS_SCALE)) != 0)
			break;
		if (word_is(r, i, "more") || word_is(r, i, "other") || word_is(r, i, "others") || word_is(r, i, "of")) {
			c->flags |= word_is(r, i, "of") && !(word_is(r, i + 1, "the") || word_is(r, i + 1, "them") ||
			    word_is(r, i + 1, "whom") || word_is(r, i + 1, "those")) ? 0 : CLAIM_PART;
			if (word_is(r, i, "more") && word_is(r, i + 1, "than"))
				break;
			continue;
		}
		if ((t->is & WORDCLASS_ROLE) != 0) {
			c->flags |= CLAIM_SAYS_ROLE | (word_is(r, i, "bodies") ? CLAIM_PART : 0);
			c->end = t->end;
			return 0;
		}
		if (term_is_stop(t->stem))
			break;
		if ((t->is & WORDCLASS_PERSON) == 0 && (n < 3 || r->text.p[t->end - 1] != 's' || r->text.p[t->end - 2] == 's'))
			continue;
		c->end = t->end;
		*person = (t->is & WORDCLASS_PERSON) != 0;
		c->flags |= (t->is & WORDCLASS_TIMEUNIT) != 0 ? CLAIM_DURATION : 0;
		return word_is(r, i, "people") || word_is(r, i, "persons") || word_is(r, i, "person") ||
		    word_is(r, i, "victims") ? 0 : t->stem;
	}
	return 0;
}

static bool
is_number_term(const struct reader *r, size_t i)
{
	return r->t[i].kind == WORD_NUMBER || is(r, i, WORDCLASS_NUMBER | WORDCLASS_SCALE);
}

/* A state word that is one of people: no death penalty, no toll road. */
static unsigned
role_at(const struct reader *r, size_t i)
{
	if (!is(r, i, WORDCLASS_ROLE))
		return WORDCLASS_NONE;
	if (word_is(r, i, "lives") && !(word_is(r, i + 1, "of") || (i > 0 && is_number_term(r, i - 1))))
		return WORDCLASS_NONE;
	return r->t[i].value;
}

static bool
parts_clauses(const struct reader *r, size_t i)
{
	unsigned char mark = mark_at(r, i);

	return mark == ';' || mark == ':' || mark == '.' || word_is(r, i, "but") || word_is(r, i, "while");
}

/* The nearest state before the number: how far it is, or SIZE_MAX.  With FAR, up to the start of the clause. */
static size_t
role_before(const struct reader *r, const struct number *v, bool far, unsigned *role)
{
	size_t i, cost = 0;

	for (i = v->first; i-- > 0;) {
		if (parts_clauses(r, i) || (!far && word_is(r, i, "and")))
			return SIZE_MAX;
		cost += r->t[i].kind != WORD_MARK && !is(r, i, WORDCLASS_APPROX);
		cost += !far && is_number_term(r, i) ? NUMBER_BETWEEN : 0;
		if (!far && cost > ROLE_WITHIN)
			return SIZE_MAX;
		*role = role_at(r, i);
		if (*role != WORDCLASS_NONE)
			return cost;
	}
	return SIZE_MAX;
}

static size_t
role_after(const struct reader *r, const struct number *v, unsigned *role)
{
	size_t i, cost = 0;

	for (i = v->next; i < r->n && cost <= ROLE_WITHIN; i++) {
		if (parts_clauses(r, i))
			break;
		cost += r->t[i].kind != WORD_MARK;
		cost += is_number_term(r, i) ? NUMBER_BETWEEN : 0;
		cost += word_is(r, i, "and") ? AND_BETWEEN : 0;
		*role = role_at(r, i);
		if (cost <= ROLE_WITHIN && *role != WORDCLASS_NONE)
			return cost;
	}
	return SIZE_MAX;
}

/* "rose to five": the number is what the subject of the sentence has become. */
static bool
is_changed_to(const struct reader *r, const struct number *v)
{
	size_t i = v->first, k;

	if (i < 2 || !(word_is(r, i - 1, "to") || word_is(r, i - 1, "at")))
		return false;
	for (k = 1; k <= 4 && k < i; k++)
		if (is(r, i - 1 - k, WORDCLASS_CHANGE))
			return true;
	return false;
}

static unsigned
find_role(const struct reader *r, const struct number *v)
{
	unsigned before = WORDCLASS_NONE, after = WORDCLASS_NONE;
	bool changed = is_changed_to(r, v);
	size_t left = role_before(r, v, changed, &before), right = role_after(r, v, &after);

	if (left == SIZE_MAX && right == SIZE_MAX)
		return WORDCLASS_NONE;
	return left != SIZE_MAX && (changed || left <= right) ? before : after;
}

/* "from three", "compared with 12", "an earlier toll of nine". */
static bool
is_former(const struct reader *r, const struct number *v)
{
	size_t i = v->first, k;

	if (i > 0 && word_is(r, i - 1, "from"))
		for (k = 2; k <= FORMER_WITHIN && k <= i; k++)
			if (is(r, i - k, WORDCLASS_CHANGE))
				return true;
	if (i > 0 && word_is(r, i - 1, "from") && word_is(r, v->next, "to") && is_number_term(r, v->next + 1 < r->n ?
	    v->next + 1 : v->next))
		return true;
	for (k = 1; k <= FORMER_WITHIN && k <= i; k++)
		if (word_is(r, i - k, "earlier") || word_is(r, i - k, "previous") || word_is(r, i - k, "previously") ||
		    word_is(r, i - k, "compared"))
			return true;
	return false;
}

static bool
is_background(const struct reader *r, const struct number *v)
{
	size_t from = v->first > BACKGROUND_BEFORE ? v->first - BACKGROUND_BEFORE : 0, i;
	size_t to = v->next + BACKGROUND_AFTER < r->n ? v->next + BACKGROUND_AFTER : r->n;

	for (i = from; i < to; i++) {
		if (is(r, i, WORDCLASS_BACKGROUND))
			return true;
		if (r->t[i].kind == WORD_NUMBER && r->t[i].end - r->t[i].start == 4 && i > 0 && (i < v->first || i >= v->next) &&
		    (word_is(r, i - 1, "in") || word_is(r, i - 1, "since") || is(r, i - 1, WORDCLASS_MONTH)))
			return true;
	}
	return false;
}

/* Words before a number that bound or blur it, which its text begins with. */
static void
read_qualifier(const struct reader *r, const struct number *v, struct claim *c)
{
	size_t i = v->first;

	c->start = r->t[i].start;
	if (i > 0 && is(r, i - 1, WORDCLASS_APPROX)) {
		c->flags |= CLAIM_APPROX;
		c->start = r->t[i - 1].start;
		if (i > 1 && word_is(r, i - 1, "least") && word_is(r, i - 2, "at"))
			c->start = r->t[i - 2].start;
	} else if (i > 1 && word_is(r, i - 1, "than") && (word_is(r, i - 2, "more") || word_is(r, i - 2, "fewer") ||
	    word_is(r, i - 2, "less"))) {
		c->flags |= CLAIM_APPROX;
		c->start = r->t[i - 2].start;
	}
	if (i > 0 && (word_is(r, i - 1, "including") || word_is(r, i - 1, "another") || word_is(r, i - 1, "other") ||
	    word_is(r, i - 1, "among")))
		c->flags |= CLAIM_PART;
}

/* What kind of figure a number is, by its neighbours; false for none that states a fact. */
static bool
set_kind(const struct reader *r, struct number *v, struct claim *c, const struct claims *to)
{
	size_t i = v->first;
	bool person = false;

	if (i > 0 && r->t[i - 1].kind == WORD_MARK && r->t[i - 1].end == r->t[i].start &&
	    (mark_at(r, i - 1) == '$' || (mark_at(r, i - 1) & 0xE0) == 0xC0 || mark_at(r, i - 1) == 0xE2)) {
		c->kind = CLAIM_MONEY;
		c->start = r->t[i - 1].start;
		c->noun = r->text.p[r->t[i - 1].end - 1];
	} else if (mark_at(r, v->next) == '%' || is(r, v->next, WORDCLASS_PERCENT) ||
	    (word_is(r, v->next, "per") && word_is(r, v->next + 1, "cent"))) {
		c->kind = CLAIM_PERCENT;
		v->next += word_is(r, v->next, "per") ? 2 : 1;
		c->end = r->t[v->next - 1].end;
	} else if (is(r, v->next, WORDCLASS_CURRENCY)) {
		c->kind = CLAIM_MONEY;
		c->noun = r->t[v->next].stem;
		c->end = r->t[v->next++].end;
	} else if (word_is(r, v->next, "magnitude") || (i > 0 && word_is(r, i - 1, "magnitude")) ||
	    (i > 1 && word_is(r, i - 2, "magnitude") && word_is(r, i - 1, "of"))) {
		c->kind = CLAIM_MAGNITUDE;
		c->start = i > 0 && word_is(r, i - 1, "magnitude") ? r->t[i - 1].start : c->start;
	} else {
		c->kind = CLAIM_COUNT;
		c->noun = find_noun(r, v, c, &person);
		c->role = (uint8_t)(person || c->noun == 0 ? find_role(r, v) : WORDCLASS_NONE);
		if (c->noun == 0 && c->role == WORDCLASS_NONE && to->n > 0 && word_is(r, i - 1, "and") &&
		    (word_is(r, v->next, "in") || word_is(r, v->next, "at") || word_is(r, v->next, "near"))) {
			c->role = to->p[to->n - 1].role;	/* "killed 20 people in Aln and five in Fen" */
			c->flags |= CLAIM_PART;
		}
		return c->noun != 0 || c->role != WORDCLASS_NONE || c->end > c->number_end;
	}
	return true;
}

static size_t
word_number(const struct reader *r, size_t term)
{
	size_t i, n = 0;

	for (i = 0; i < term; i++)
		n += r->t[i].kind != WORD_MARK;
	return n;
}

/* "to 2.1 percent from 1.8 percent": the claim stands behind one of its kind and a "from". */
static bool
follows_newer(const struct claims *to, const struct reader *r, const struct number *v, const struct claim *c)
{
	const struct claim *before = to->n > 0 ? &to->p[to->n - 1] : NULL;
	size_t i = v->first;

	return before != NULL && i > 1 && word_is(r, i - 1, "from") && r->t[i - 2].end == before->end &&
	    before->kind == c->kind && before->noun == c->noun;
}

/* Appends the claim that number V makes, if it makes one. */
static void
add_figure(struct claims *to, const struct reader *r, struct number *v, bool vague)
{
	struct claim c = { 0 };
	bool date = vague || read_date(r, v);

	if (!date) {
		if (is_no_figure(r, v))
			return;
		read_range(r, v);
	}
	read_qualifier(r, v, &c);
	c.low = v->low;
	c.high = v->high;
	c.number_end = c.end = r->t[v->next - 1].end;
	c.at = (uint16_t)word_number(r, v->first);
	if (date) {
		c.kind = CLAIM_DATE;
		c.flags |= vague ? CLAIM_VAGUE : 0;
	} else if (!set_kind(r, v, &c, to)) {
		return;
	}
	if (c.kind == CLAIM_COUNT && c.low == 1 && c.high == 1 && c.role == WORDCLASS_NONE)
		return;
	c.flags |= is_former(r, v) || follows_newer(to, r, v, &c) ? CLAIM_FORMER : 0;
	c.flags |= is_background(r, v) ? CLAIM_BACKGROUND : 0;
	to->p = mem_grow(to->p, &to->cap, to->n + 1, sizeof *to->p);
	to->p[to->n++] = c;
}

/* A designation such as "TX-40": capitals and digits.  It is only ever compared with what stands in the same words. */
static void
add_code(struct claims *to, const struct reader *r, size_t i)
{
	const struct term *t = &r->t[i];
	struct claim c = { 0 };
	bool digit = false;
	uint32_t k;

	for (k = t->start; k < t->end; k++) {
		digit = digit || ascii_is_digit(r->text.p[k]);
		if (ascii_is_lower(r->text.p[k]))
			return;
	}
	if (!digit)
		return;
	c.kind = CLAIM_CODE;
	c.low = c.high = (double)(hash_bytes(r->text.p + t->start, t->end - t->start) >> 16);
	c.start = t->start;
	c.end = c.number_end = t->end;
	c.at = (uint16_t)word_number(r, i);
	to->p = mem_grow(to->p, &to->cap, to->n + 1, sizeof *to->p);
	to->p[to->n++] = c;
}

static bool
may_be_number(const struct reader *r, size_t i)
{
	const struct term *t = &r->t[i];
	unsigned char c = r->text.p[t->start];

	if (ascii_is_digit(c) || (t->is & WORDCLASS_NUMBER) != 0)
		return true;
	if (t->kind == WORD_LETTERS && (c | 0x20) == 'a')
		return is(r, i + 1, WORDCLASS_SCALE) || word_is(r, i + 1, "dozen");
	return t->kind == WORD_LETTERS && memchr(r->text.p + t->start, '-', t->end - t->start) != NULL;
}

void
claim_find(struct claims *to, struct bytes text, const struct termreader *terms)
{
	struct reader r = { text, terms->term, terms->n };
	size_t i = 0, most = to->n + CLAIM_MOST;
	struct number v;

	while (i < r.n && i < UINT16_MAX && to->n < most) {
		if (may_be_number(&r, i) && read_number(&r, i, &v)) {
			add_figure(to, &r, &v, false);
			i = v.next;
			continue;
		}
		if (is(&r, i, WORDCLASS_PARTOFMONTH) && read_vague_date(&r, i, &v)) {
			add_figure(to, &r, &v, true);
			i = v.next;
			continue;
		}
		if (r.t[i].upper && r.t[i].kind == WORD_LETTERS)
			add_code(to, &r, i);
		i++;
	}
}

/* Whether ROUND is EXACT with the last digits rounded away. */
static bool
is_rounded(double round, double exact)
{
	uint64_t r = (uint64_t)(round * 1000 + .5), e = (uint64_t)(exact * 1000 + .5), unit;

	if (exact >= VALUE_MOST || round >= VALUE_MOST)
		return false;
	for (unit = 10; unit <= r; unit *= 10)
		if (r % unit == 0 && e % unit != 0 && (e + unit / 2) / unit == r / unit)
			return true;
	return false;
}

/*
 * Ranges that overlap are equal, and so are roundings within a twentieth: of what is called "about" so much, of things
 * that are not people, and of hundreds of people.
 */
bool
claim_same_value(const struct claim *a, const struct claim *b)
{
	const struct claim *less = a->high < b->high ? a : b, *more = less == a ? b : a;
	double gap = more->low - less->high;

	if (gap <= 0)
		return (a->flags & CLAIM_VAGUE) == (b->flags & CLAIM_VAGUE);
	if (a->kind == CLAIM_DATE || a->kind == CLAIM_CODE || a->kind == CLAIM_MAGNITUDE || gap > more->high / 20)
		return false;
	if (((a->flags | b->flags) & CLAIM_APPROX) != 0)
		return true;
	return (a->role == 0 || less->low >= 100) && (is_rounded(less->low, more->low) || is_rounded(more->low, less->low));
}

bool
claim_comparable(const struct claim *a, const struct claim *b)
{
	if (a->kind != b->kind || a->role != b->role)
		return false;
	return a->noun == b->noun || (a->role != WORDCLASS_NONE && claim_same_value(a, b));
}

/* Whether a claim that can be compared with X, and gives its value, is among the N. */
static bool
has(const struct claim *c, size_t n, const struct claim *x)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (claim_comparable(&c[i], x) && claim_same_value(&c[i], x))
			return true;
	return false;
}

bool
claim_disagree(const struct claim *a, size_t n, const struct claim *b, size_t m)
{
	size_t i, k;

	for (i = 0; i < n; i++)
		for (k = 0; k < m; k++)
			if (claim_comparable(&a[i], &b[k]) && !has(b, m, &a[i]) && !has(a, n, &b[k]))
				return true;
	return false;
}
