#include <stdlib.h>

#include "amount.h"
#include "mem.h"
#include "number.h"
#include "numberdigits.h"
#include "percent.h"
#include "quantity.h"
#include "vocabularyclasses.h"

#define BIT(class) ((uint64_t)1 << (class))

/* A number and what it is of. */
struct part {
	size_t start, end;		/* lexemes, end exclusive */
	enum amount_type type;
	struct number number;
	struct currency currency;	/* of money; its number is 0 where none was read */
	size_t kind, kind_length;	/* of a quantity, bytes into the list's kinds */
	int scale;			/* of the "million" after the number, as a power of ten */
	bool minus;
};

static bool
is(const struct lexemes *x, size_t at, unsigned class)
{
	return lexeme_at(x->at, x->n, at, class);
}

static bool
glued_mark(const struct lexemes *x, size_t at, uint32_t c)
{
	return lexeme_glued(x->at, x->n, at, c);
}

/* --- values --- */

/* Digits without zeros at their ends; plain below a million, else as D.DDeN. */
static void
write_number(struct buf *to, const struct number *v)
{
	char digits[24];
	int64_t m = v->mantissa;
	int exponent = v->exponent, n = 0, i, magnitude;

	if (v->vague) {
		buf_byte(to, 'X');
		if (v->exponent > 0)
			buf_printf(to, "e%d", v->exponent);
		return;
	}
	for (; m != 0 && m % 10 == 0; m /= 10)
		exponent++;
	for (; m != 0; m /= 10)
		digits[n++] = (char)('0' + m % 10);
	if (n == 0) {
		buf_byte(to, '0');
		return;
	}
	magnitude = n - 1 + exponent;
	if (magnitude >= 6) {
		buf_byte(to, (unsigned char)digits[n - 1]);
		if (n > 1)
			buf_byte(to, '.');
		for (i = n - 2; i >= 0; i--)
			buf_byte(to, (unsigned char)digits[i]);
		buf_printf(to, "e%d", magnitude);
		return;
	}
	if (magnitude < 0) {
		buf_str(to, "0.");
		for (i = -1; i > magnitude; i--)
			buf_byte(to, '0');
	}
	for (i = n - 1; i >= 0; i--) {
		buf_byte(to, (unsigned char)digits[i]);
		if (i != 0 && magnitude == n - 1 - i)
			buf_byte(to, '.');
		if (magnitude >= 0 && i == 0)
			for (; exponent > 0; exponent--)
				buf_byte(to, '0');
	}
}

static void
write_value(struct amounts *a, const struct part *r)
{
	struct buf *to = &a->values;
	struct number v = r->number;

	if (r->type == AMOUNT_MONEY) {
		buf_printf(to, "%s ", currency_code(r->currency.number));
		v.exponent += r->currency.hundredths ? -2 : r->currency.millions ? 6 : 0;
	}
	if (r->minus)
		buf_byte(to, '-');
	write_number(to, &v);
	if (r->type == AMOUNT_QUANTITY) {
		buf_byte(to, ' ');
		buf_put(to, a->kinds.p + r->kind, r->kind_length);
	}
}

static void
add(struct amounts *a, const struct lexemes *x, const struct part *r)
{
	struct amount *item;
	size_t before = a->values.n;

	write_value(a, r);
	a->item = mem_grow_one(a->item, &a->cap, a->n, sizeof *a->item);
	item = &a->item[a->n++];
	item->start = x->at[r->start].start;
	item->end = x->at[r->end - 1].end;
	item->type = r->type;
	item->value = (uint32_t)before;
	item->length = (uint32_t)(a->values.n - before);
}

/* --- one amount --- */

/* "3.2 million", "500 crore", "45k": R->end is after it, where there is one. */
static bool
read_number(const struct lexemes *x, struct part *r)
{
	size_t n = number_read(x->at, x->n, r->end, &r->number);

	if (n == 0)
		return false;
	r->end += n;
	r->scale = r->number.scale;
	if (r->scale == 0 && is(x, r->end, CLASS_SCALESHORT)) {
		r->scale = lexeme_value(&x->at[r->end], CLASS_SCALESHORT);
		r->number.exponent += r->scale;
		r->end++;
	}
	return true;
}

/* What a sum ends with goes on, in a digit or in letters that are no unit: "$1,2345", "$10x". */
static bool
is_cut(const struct lexemes *x, size_t end)
{
	const struct lexeme *next = &x->at[end];

	if (end >= x->n || next->spaced)
		return false;
	if (next->mark == 0)
		return !(next->capitals && is(x, end, CLASS_CURRENCYCODE));
	return (next->mark == ',' || next->mark == '.' || next->mark == '/') && is(x, end + 1, CLASS_DIGITS) &&
	    !next[1].spaced;
}

/* "$3.2 billion": a sign, and digits or a number in words. */
static bool
read_signed(const struct lexemes *x, struct part *r)
{
	size_t n = currency_before(x->at, x->n, r->start, &r->currency);

	r->type = AMOUNT_MONEY;
	r->end = r->start + n;
	return n != 0 && (is(x, r->end, CLASS_DIGITS) || is(x, r->end, CLASS_NUM)) && read_number(x, r) &&
	    (!r->currency.large || r->scale > 0);
}

/* What the number of R, which starts at lexeme FROM, counts. */
static bool
read_kind(struct amounts *a, const struct lexemes *x, size_t from, struct part *r)
{
	size_t end;

	r->type = AMOUNT_QUANTITY;
	r->kind = a->kinds.n;
	end = quantity_read(a->text, x->at, x->n, from, r->end, &r->number, &a->kinds);
	r->kind_length = a->kinds.n - r->kind;
	if (end != 0)
		r->end = end;
	return end != 0;
}

/* After the number, the name of a percentage or of a currency. */
static bool
read_unit(struct amounts *a, const struct lexemes *x, struct part *r)
{
	size_t n = percent_after(x->at, x->n, r->end, &r->number), after;

	r->type = AMOUNT_PERCENT;
	if (n == 0) {
		r->type = AMOUNT_MONEY;
		after = glued_mark(x, r->end, '-');
		n = currency_after(x->at, x->n, r->end + after, &r->number, &a->memory, &r->currency);
		n += n != 0 ? after : 0;
	}
	r->end += n;
	return n != 0;
}

/* " and 50 cents" after "20 euros": one sum. */
static void
read_hundredths(struct amounts *a, const struct lexemes *x, struct part *r)
{
	struct currency_memory memory = a->memory;
	struct currency small;
	struct number cents;
	size_t n, i = r->end + 1;

	if (r->type != AMOUNT_MONEY || r->currency.hundredths || r->number.exponent != 0 || r->number.vague ||
	    r->number.mantissa > NUMBER_LARGEST / 100 || !is(x, r->end, CLASS_AND) || i >= x->n)
		return;
	n = number_read(x->at, x->n, i, &cents);
	if (n == 0 || cents.exponent != 0 || cents.vague || cents.mantissa > 99 || !is(x, i + n, CLASS_HUNDREDTH))
		return;
	n += currency_after(x->at, x->n, i + n, &cents, &memory, &small);
	r->number.mantissa = 100 * r->number.mantissa + cents.mantissa;
	r->number.exponent = -2;
	r->end = i + n;
}

/* --- ranges --- */

/* "-", or where SPELT, " to " and the like at lexeme AT, with a number or a sign after it. */
static bool
is_joint(const struct lexemes *x, size_t at, bool spelt)
{
	return at + 1 < x->n && (glued_mark(x, at, '-') ? !x->at[at + 1].spaced : spelt && is(x, at, CLASS_DAYJOINT));
}

/* The lower end has the scale of the upper one, where it is less without: "5-10 million". */
static void
share_scale(struct part *low, const struct part *high)
{
	struct number bare = high->number;

	bare.exponent -= high->scale;
	if (low->scale == 0 && number_thousandths(&low->number) < number_thousandths(&bare))
		low->number.exponent += high->scale;
	/* "$5-8,000" */
	if (high->scale == 0 && low->end + 1 == high->start && low->number.exponent == 0 && bare.exponent == 0 &&
	    high->currency.number != 0 && high->end > high->start + 1 && 1000 * low->number.mantissa < bare.mantissa)
		low->number.exponent = 3;
}

/* "$5-10 million", "$5 to $10 million": both ends, where LOW is followed by the other; after them, or 0. */
static size_t
signed_range(struct amounts *a, const struct lexemes *x, struct part *low)
{
	struct part high = { 0 };

	high.start = high.end = low->end + 1;
	if (low->scale > 0 || !is_joint(x, low->end, true))
		return 0;
	if (is(x, high.start, CLASS_DIGITS)) {
		high.type = AMOUNT_MONEY;
		high.currency = low->currency;
		if (!read_number(x, &high) || (high.scale == 0 && !is_joint(x, low->end, false)))
			return 0;
	} else if (!read_signed(x, &high) || high.currency.number != low->currency.number) {
		return 0;
	}
	share_scale(low, &high);
	add(a, x, low);
	add(a, x, &high);
	return high.end;
}

/* "its forecast for 2013 to 0.8%" */
static bool
is_year_before(const struct lexemes *x, const struct part *low, const struct part *high)
{
	return high->type == AMOUNT_PERCENT && low->end == low->start + 1 && x->at[low->start].digits == 4 &&
	    number_thousandths(&high->number) < number_thousandths(&low->number);
}

/* "2-3 percent", "20 to 30 million euros", "140 to 150 people" */
static size_t
unit_range(struct amounts *a, const struct lexemes *x, struct part *low)
{
	struct part high = { 0 };

	high.start = high.end = low->end + 1;
	if (low->number.vague || !is_joint(x, low->end, true) || !read_number(x, &high) || high.number.vague ||
	    !(read_unit(a, x, &high) || read_kind(a, x, low->start, &high)) || is_year_before(x, low, &high))
		return 0;
	low->type = high.type;
	low->currency = high.currency;
	low->kind = high.kind;
	low->kind_length = high.kind_length;
	if (high.type != AMOUNT_PERCENT)
		share_scale(low, &high);
	add(a, x, low);
	add(a, x, &high);
	return high.end;
}

/* --- finding --- */

/* "-0.3%", "minus two percent": the lexemes before the number. */
static size_t
read_minus(const struct lexemes *x, size_t at)
{
	const struct lexeme *here = &x->at[at];

	return at + 1 < x->n && ((here->mark == '-' && here->spaced && !here[1].spaced) || is(x, at, CLASS_MINUS));
}

/* Whether an amount can start with a lexeme, as far as that alone tells: most words and marks are told from it fast. */
static bool
may_start(const struct lexeme *x)
{
	static const uint64_t starts = BIT(CLASS_DIGITS) | BIT(CLASS_NUM) | BIT(CLASS_ARTICLE) | BIT(CLASS_HALF) |
	    BIT(CLASS_QUANTIFIER) | BIT(CLASS_COUPLE) | BIT(CLASS_PLURALSCALE) | BIT(CLASS_DOZEN) | BIT(CLASS_MINUS) |
	    BIT(CLASS_CURRENCYCODE) | BIT(CLASS_CURRENCYSIGN) | BIT(CLASS_DOLLARPREFIX) | BIT(CLASS_LETTERSIGN) |
	    BIT(CLASS_UNIT);

	if (x->mark != 0)
		return x->mark > 0x7F || x->mark == '$' || x->mark == '-';
	return (x->classes & starts) != 0;
}

/* What is at lexeme AT; the lexeme after it, or after the number that is no amount, or AT. */
static size_t
amount_at(struct amounts *a, const struct lexemes *x, size_t at)
{
	struct part r = { 0 };
	size_t minus = read_minus(x, at), end;

	r.start = at + minus;
	if (r.start < x->n && read_signed(x, &r)) {
		r.start = at;
		r.minus = minus > 0;
		if (is_cut(x, r.end))
			return r.end;
		end = signed_range(a, x, &r);
		if (end == 0)
			add(a, x, &r);
		return end != 0 ? end : r.end;
	}
	memset(&r, 0, sizeof r);
	r.start = at - numberdigits_below_one(x->at, at);
	r.end = at + minus;
	r.type = AMOUNT_PERCENT;
	r.end += percent_fraction(x->at, x->n, r.end, &r.number);
	if (r.end == at + minus) {
		if (x->at[r.end].mark != 0 || !read_number(x, &r))
			return at;
		if (!read_unit(a, x, &r)) {
			end = unit_range(a, x, &r);
			if (end != 0 || minus > 0 || !read_kind(a, x, r.start, &r))
				return end != 0 ? end : r.end;
		}
	}
	r.minus = minus > 0;
	read_hundredths(a, x, &r);
	add(a, x, &r);
	return r.end;
}

void
amount_start(struct amounts *a)
{
	memset(&a->memory, 0, sizeof a->memory);
}

void
amount_find(struct amounts *a, struct bytes text, const struct lexemes *x)
{
	size_t i = 0, end;

	a->text = text;
	a->n = 0;
	buf_clear(&a->values);
	buf_clear(&a->kinds);
	while (i < x->n) {
		end = may_start(&x->at[i]) ? amount_at(a, x, i) : i;
		i = end > i ? end : i + 1;
	}
}

void
amount_free(struct amounts *a)
{
	free(a->item);
	buf_free(&a->values);
	buf_free(&a->kinds);
	memset(a, 0, sizeof *a);
}
