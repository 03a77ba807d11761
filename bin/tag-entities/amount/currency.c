#include <string.h>

#include "currency.h"
#include "vocabularyclasses.h"

struct currency_sign {
	uint32_t sign;
	unsigned char currency;
	bool hundredths;	/* it stands for cents, after a number */
};

#include "currencies.h"

#define POUND 0xA3
#define LENGTH(array) (sizeof (array) / sizeof (array)[0])

/* Every currency has a place in the memory. */
typedef char currency_memory_is_large_enough[LENGTH(currency_codes) <= CURRENCY_MOST ? 1 : -1];

const char *
currency_code(int number)
{
	return currency_codes[number];
}

/* The sign of a currency, or of a hundredth of one; NULL if the mark is none. */
static const struct currency_sign *
of_mark(uint32_t mark)
{
	size_t i;

	for (i = 0; i < LENGTH(currency_signs); i++)
		if (currency_signs[i].sign == mark)
			return &currency_signs[i];
	return NULL;
}

static bool
is_code(const struct lexeme *x, size_t n, size_t at)
{
	return lexeme_at(x, n, at, CLASS_CURRENCYCODE) && x[at].capitals;
}

/* "USD", "MUSD"; the vocabulary has the second as the negative of the first. */
static void
read_code(const struct lexeme *x, struct currency *c)
{
	int value = lexeme_value(x, CLASS_CURRENCYCODE);

	c->millions = value < 0;
	c->number = value < 0 ? -value : value;
}

size_t
currency_before(const struct lexeme *x, size_t n, size_t at, struct currency *c)
{
	const struct lexeme *here = &x[at];
	const struct currency_sign *sign;

	c->hundredths = c->millions = c->large = false;
	if (here->mark != 0) {
		sign = of_mark(here->mark);
		if (sign == NULL || sign->hundredths)
			return 0;
		c->number = sign->currency;
		return 1;
	}
	if (lexeme_is(here, CLASS_DOLLARPREFIX) && lexeme_glued(x, n, at + 1, '$')) {
		c->number = lexeme_value(here, CLASS_DOLLARPREFIX);
		return 2;
	}
	if (lexeme_is(here, CLASS_CURRENCYSIGN)) {
		c->number = lexeme_value(here, CLASS_CURRENCYSIGN);
		return 1 + (size_t)lexeme_glued(x, n, at + 1, '.');
	}
	if (is_code(x, n, at)) {
		read_code(here, c);
		return 1;
	}
	if (lexeme_is(here, CLASS_LETTERSIGN) && at + 1 < n && !x[at + 1].spaced) {
		c->number = lexeme_value(here, CLASS_LETTERSIGN);
		c->large = true;
		return 1;
	}
	return 0;
}

/* The owner of the unit that follows: "U.S.", "Canadian", "Hong Kong", "New Zealand"; 0 where it is not said. */
static size_t
read_owner(const struct lexeme *x, size_t n, size_t at, int *owner)
{
	size_t i = at + (lexeme_at(x, n, at, CLASS_OWNERHEAD) && lexeme_at(x, n, at + 1, CLASS_CURRENCYOF));

	*owner = 0;
	if (lexeme_at(x, n, i, CLASS_CURRENCYOF)) {
		*owner = lexeme_value(&x[i], CLASS_CURRENCYOF);
		return i + 1 - at;
	}
	/* "U.S.", which is cut into its letters */
	return lexeme_glued(x, n, at + 1, '.') && lexeme_glued(x, n, at + 3, '.') &&
	    lexeme_at(x, n, at + 4, CLASS_CURRENCY) ? 4 : 0;
}

/* A number that is hardly of anything but money. */
static bool
is_large(const struct number *v)
{
	return v->exponent >= 5 || v->mantissa >= 1000000;
}

/* "the 5 won" */
static bool
is_verb(const char *code, const struct number *v)
{
	return strcmp(code, "KRW") == 0 && v->exponent < 2 && v->mantissa < 100;
}

/* "340p", but not "5p.m.", nor the lines of a screen, "1080p" */
static bool
is_pence(const struct lexeme *x, size_t n, size_t at, const struct number *v)
{
	const struct lexeme *next = &x[at + 1];

	if (!lexeme_letter(x, n, at, LETTER_P) || x[at].spaced || x[at].capital ||
	    (at + 1 < n && !next->spaced && (next->mark == 0 || (next->mark == '.' && at + 2 < n && !next[1].spaced))))
		return false;
	return v->exponent != 0 || (v->mantissa != 480 && v->mantissa != 720 && v->mantissa != 1080 &&
	    v->mantissa != 1440 && v->mantissa != 2160 && v->mantissa != 4320);
}

/* A unit that several countries have is the last owner's that was said. */
static int
whose(struct currency_memory *memory, int unit, int owner)
{
	if (owner != 0)
		memory->last[unit] = (unsigned char)owner;
	else if (strcmp(currency_codes[unit], "XXX") == 0 && memory->last[unit] > 0)
		return memory->last[unit];
	return owner != 0 ? owner : unit;
}

size_t
currency_after(const struct lexeme *x, size_t n, size_t at, const struct number *v, struct currency_memory *memory,
    struct currency *c)
{
	const struct currency_sign *sign;
	int owner;
	size_t i = at + read_owner(x, n, at, &owner);

	c->hundredths = c->millions = c->large = false;
	if (i >= n)
		return 0;
	if (lexeme_is(&x[i], CLASS_CURRENCY)) {
		c->number = whose(memory, lexeme_value(&x[i], CLASS_CURRENCY), owner);
		if (owner == 0 && is_verb(currency_codes[c->number], v))
			return 0;
		if (lexeme_at(x, n, i + 1, CLASS_HUNDREDTH)) {	/* "30 euro cents" */
			c->hundredths = true;
			i++;
		}
	} else if (lexeme_is(&x[i], CLASS_WEAKCURRENCY)) {
		bool named = lexeme_at(x, n, i + 1, CLASS_CURRENCY);	/* "pounds sterling" */

		if (owner == 0 && !named && !is_large(v))
			return 0;
		c->number = owner != 0 ? owner : lexeme_value(&x[i], CLASS_WEAKCURRENCY);
		i += named;
	} else if (lexeme_is(&x[i], CLASS_HUNDREDTH)) {
		c->number = owner != 0 ? owner : lexeme_value(&x[i], CLASS_HUNDREDTH);
		c->hundredths = true;
	} else if (i == at && is_pence(x, n, i, v)) {
		c->number = of_mark(POUND)->currency;
		c->hundredths = true;
	} else if (i == at && is_code(x, n, i)) {
		read_code(&x[i], c);
	} else {
		sign = i == at ? of_mark(x[i].mark) : NULL;
		/* "20 €", but not "the 5 $10 bills" */
		if (sign == NULL || (i + 1 < n && !x[i + 1].spaced && x[i + 1].digits != 0))
			return 0;
		c->number = sign->currency;
		c->hundredths = sign->hundredths;
	}
	return i + 1 - at;
}
