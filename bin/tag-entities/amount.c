#include <stdlib.h>

#include "amount.h"
#include "mem.h"
#include "number.h"
#include "timeclasses.h"

/* ISO 4217, of the currencies that timewords.txt and the signs below know. */
static const struct {
	short number;
	char code[4];
} currencies[] = {
	{ 32, "ARS" }, { 36, "AUD" }, { 124, "CAD" }, { 156, "CNY" }, { 170, "COP" }, { 208, "DKK" }, { 276, "DEM" },
	{ 344, "HKD" }, { 348, "HUF" }, { 356, "INR" }, { 360, "IDR" }, { 376, "ILS" }, { 392, "JPY" }, { 404, "KES" },
	{ 410, "KRW" }, { 458, "MYR" }, { 484, "MXN" }, { 554, "NZD" }, { 566, "NGN" }, { 586, "PKR" }, { 608, "PHP" },
	{ 643, "RUB" }, { 682, "SAR" }, { 702, "SGD" }, { 704, "VND" }, { 710, "ZAR" }, { 752, "SEK" }, { 756, "CHF" },
	{ 764, "THB" }, { 784, "AED" }, { 826, "GBP" }, { 840, "USD" }, { 901, "TWD" }, { 949, "TRY" }, { 978, "EUR" },
	{ 980, "UAH" }, { 985, "PLN" }, { 986, "BRL" }
};

/* What was read of an amount so far. */
struct reading_amount {
	struct number number;
	int currency;
	bool hundredths;
};

static bool
is(const struct lexemes *x, size_t at, unsigned class)
{
	return at < x->n && lexeme_is(&x->at[at], class);
}

static bool
mark(const struct lexemes *x, size_t at, uint32_t c)
{
	return at < x->n && x->at[at].mark == c;
}

static int
currency_sign(uint32_t c)
{
	switch (c) {
	case '$':
		return 840;
	case 0xA3:
		return 826;
	case 0xA5: case 0xFFE5:
		return 392;
	case 0x20AC:
		return 978;
	case 0x20A9:
		return 410;
	case 0x20B9: case 0x20A8:
		return 356;
	case 0x20BD:
		return 643;
	case 0x20BA:
		return 949;
	case 0x20AA:
		return 376;
	case 0x20AB:
		return 704;
	case 0x20B4:
		return 980;
	case 0x20A6:
		return 566;
	case 0x20B1:
		return 608;
	default:
		return 0;
	}
}

/* "$", "US$", "U.S. $", "Rs.", "EUR"; the lexemes it takes. */
static size_t
read_sign(const struct lexemes *x, size_t at, int *currency)
{
	if (x->at[at].mark != 0) {
		*currency = currency_sign(x->at[at].mark);
		return *currency > 0;
	}
	if (is(x, at, CLASS_DOLLARPREFIX) && mark(x, at + 1, '$') && !x->at[at + 1].spaced) {
		*currency = lexeme_value(&x->at[at], CLASS_DOLLARPREFIX);
		return 2;
	}
	if (is(x, at, CLASS_CURRENCYCODE)) {
		*currency = lexeme_value(&x->at[at], CLASS_CURRENCYCODE);
		return 1 + (size_t)(mark(x, at + 1, '.') && !x->at[at + 1].spaced);
	}
	return 0;
}

/* "bn", "m", "crore": short scales, which only money has. */
static size_t
read_short_scale(const struct lexemes *x, size_t at, struct number *v)
{
	if (is(x, at, CLASS_SCALESHORT))
		v->exponent += lexeme_value(&x->at[at], CLASS_SCALESHORT);
	else
		return 0;
	return 1;
}

/* " dollars", " U.S. dollars", " Canadian dollars", " pounds sterling", " euros", " cents" */
static size_t
read_unit(const struct lexemes *x, size_t at, struct reading_amount *a)
{
	size_t i = at;
	int owner = 0;

	if (is(x, i, CLASS_CURRENCYOF)) {
		owner = lexeme_value(&x->at[i], CLASS_CURRENCYOF);
		i++;
	} else if (i + 3 < x->n && mark(x, i + 1, '.') && mark(x, i + 3, '.') && is(x, i + 4, CLASS_CURRENCY)) {
		i += 4;	/* U.S. */
	}
	if (is(x, i, CLASS_CURRENCY)) {
		a->currency = owner > 0 ? owner : lexeme_value(&x->at[i], CLASS_CURRENCY);
	} else if (is(x, i, CLASS_POUNDS) &&
	    (owner > 0 || a->number.exponent >= 5 || is(x, i + 1, CLASS_CURRENCY))) {
		a->currency = lexeme_value(&x->at[i], CLASS_POUNDS);
		i += is(x, i + 1, CLASS_CURRENCY);
	} else if (is(x, i, CLASS_HUNDREDTH)) {
		a->currency = lexeme_value(&x->at[i], CLASS_HUNDREDTH);
		a->hundredths = true;
	} else {
		return 0;
	}
	/* "the 5 won": not money */
	if (a->currency == 410 && a->number.exponent < 2 && a->number.mantissa < 100)
		return 0;
	return i + 1 - at;
}

/* The parts of what a percentage is called; the values of the class PERCENT. */
enum percent { PERCENT_NONE, PERCENT_WHOLE, PERCENT_PER, PERCENT_CENT, PERCENT_AGE, PERCENT_POINTS };

static enum percent
percent_part(const struct lexemes *x, size_t at)
{
	return is(x, at, CLASS_PERCENT) ? (enum percent)lexeme_value(&x->at[at], CLASS_PERCENT) : PERCENT_NONE;
}

/* "%", "percent", "per cent", "percentage points" */
static size_t
read_percent(const struct lexemes *x, size_t at)
{
	enum percent first, next;

	if (mark(x, at, '%'))
		return 1;
	if (mark(x, at, '-')) {
		first = percent_part(x, at + 1);
		return first == PERCENT_WHOLE || first == PERCENT_AGE ? 2 : 0;
	}
	first = percent_part(x, at);
	next = percent_part(x, at + 1);
	if (first == PERCENT_WHOLE)
		return next == PERCENT_POINTS ? 2 : 1;
	return (first == PERCENT_PER && next == PERCENT_CENT) || (first == PERCENT_AGE && next == PERCENT_POINTS) ? 2 : 0;
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
		if (i > 0 && magnitude == n - 1 - i)
			buf_byte(to, '.');
		if (magnitude >= 0 && i == 0)
			for (; exponent > 0; exponent--)
				buf_byte(to, '0');
	}
}

static void
write_money(struct buf *to, const struct reading_amount *a)
{
	struct number v = a->number;
	size_t i;

	for (i = 0; i < sizeof currencies / sizeof currencies[0]; i++)
		if (currencies[i].number == a->currency)
			buf_printf(to, "%s ", currencies[i].code);
	if (a->hundredths)
		v.exponent -= 2;
	write_number(to, &v);
}

/* --- finding --- */

static void
add(struct amounts *a, const struct lexemes *x, size_t from, size_t end, enum amount_type type,
    const struct reading_amount *what)
{
	struct amount *item;
	size_t before = a->values.n;

	if (type == AMOUNT_MONEY)
		write_money(&a->values, what);
	else
		write_number(&a->values, &what->number);
	a->item = mem_grow(a->item, &a->cap, a->n + 1, sizeof *a->item);
	item = &a->item[a->n++];
	item->start = x->at[from].start;
	item->end = x->at[end - 1].end;
	item->type = type;
	item->value = (uint32_t)before;
	item->length = (uint32_t)(a->values.n - before);
}

/* The amount at lexeme AT: the lexemes it takes, 0 where there is none. */
static size_t
amount_at(struct amounts *a, const struct lexemes *x, size_t at)
{
	struct reading_amount what = { { 0, 0, false }, 0, false };
	size_t i = at, n, unit;

	n = read_sign(x, i, &what.currency);
	if (n > 0) {
		i += n;
		if (i >= x->n || (x->at[i].digits == 0 && !is(x, i, CLASS_NUM)))
			return 0;
		n = number_read(x->at, x->n, i, &what.number);
		if (n == 0)
			return 0;
		i += n;
		i += read_short_scale(x, i, &what.number);
		add(a, x, at, i, AMOUNT_MONEY, &what);
		return i - at;
	}
	if (x->at[at].classes == 0 || x->at[at].mark != 0)
		return 0;
	n = number_read(x->at, x->n, i, &what.number);
	if (n == 0)
		return 0;
	i += n;
	unit = read_percent(x, i);
	if (unit > 0) {
		add(a, x, at, i + unit, AMOUNT_PERCENT, &what);
		return i + unit - at;
	}
	i += read_short_scale(x, i, &what.number);
	i += mark(x, i, '-') && !x->at[i].spaced;
	unit = i < x->n ? read_unit(x, i, &what) : 0;
	if (unit > 0) {
		add(a, x, at, i + unit, AMOUNT_MONEY, &what);
		return i + unit - at;
	}
	return n;	/* none of its parts is an amount either */
}

void
amount_find(struct amounts *a, const struct lexemes *x)
{
	size_t i = 0, n;

	a->n = 0;
	buf_clear(&a->values);
	while (i < x->n) {
		n = x->at[i].classes != 0 ? amount_at(a, x, i) : 0;
		i += n > 0 ? n : 1;
	}
}

void
amount_free(struct amounts *a)
{
	free(a->item);
	buf_free(&a->values);
	memset(a, 0, sizeof *a);
}
