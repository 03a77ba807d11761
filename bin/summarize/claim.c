#include <stdlib.h>

#include "claim.h"
#include "hash.h"
#include "mem.h"
#include "word.h"

/* English number words in the order of their bytes; "one" stands for none, as it is mostly a pronoun. */
static const struct number {
	char name[10];
	unsigned char value;
} numbers[] = {
	{ "eight", 8 }, { "eighteen", 18 }, { "eighty", 80 }, { "eleven", 11 }, { "fifteen", 15 }, { "fifty", 50 },
	{ "five", 5 }, { "forty", 40 }, { "four", 4 }, { "fourteen", 14 }, { "nine", 9 }, { "nineteen", 19 },
	{ "ninety", 90 }, { "seven", 7 }, { "seventeen", 17 }, { "seventy", 70 }, { "six", 6 }, { "sixteen", 16 },
	{ "sixty", 60 }, { "ten", 10 }, { "thirteen", 13 }, { "thirty", 30 }, { "three", 3 }, { "twelve", 12 },
	{ "twenty", 20 }, { "two", 2 }
};

static int
compare(const void *word, const void *at)
{
	return bytes_compare(*(const struct bytes *)word, bytes_of(((const struct number *)at)->name));
}

static unsigned
number(struct bytes word)
{
	const struct number *found = bsearch(&word, numbers, sizeof numbers / sizeof *numbers, sizeof *numbers, compare);

	return found != NULL ? found->value : 0;
}

/* The value of a folded English number word from two to ninety-nine; 0 for any other word. */
static unsigned
number_word(struct bytes word)
{
	const unsigned char *hyphen = memchr(word.p, '-', word.n);
	struct bytes unit;
	unsigned tens, one;

	if (hyphen == NULL)
		return number(word);
	tens = number(bytes_between(word.p, hyphen));
	unit = bytes_between(hyphen + 1, word.p + word.n);
	one = bytes_is(unit, "one") ? 1 : number(unit);
	return tens >= 20 && one > 0 && one < 10 ? tens + one : 0;
}

/* Whether a word may be a number, by its first letter and length; most need not be looked at any closer. */
static bool
may_be_number(struct bytes word)
{
	switch (word.p[0] | 0x20) {
	case 'e': case 'f': case 'n': case 's': case 't':
		return word.n >= 3 && word.n <= 13;
	default:
		return false;
	}
}

/* The value of a number in digits, whose commas part thousands. */
static uint64_t
digits_value(struct bytes digits, struct buf *scratch)
{
	size_t i;

	buf_clear(scratch);
	for (i = 0; i < digits.n; i++)
		if (digits.p[i] != ',')
			buf_byte(scratch, digits.p[i]);
	return hash_bytes(scratch->p, scratch->n);
}

static void
add(struct claims *to, uint64_t value, struct bytes of)
{
	to->p = mem_grow(to->p, &to->cap, to->n + 1, sizeof *to->p);
	to->p[to->n].value = value;
	to->p[to->n++].of = hash_bytes(of.p, of.n);
}

void
claim_find(struct claims *to, struct bytes text, struct buf *scratch)
{
	uint64_t value = 0;
	bool counts = false;	/* VALUE waits for what it counts */
	struct bytes word;
	struct word w;
	size_t at = 0, most = to->n + CLAIM_MOST;
	unsigned n;

	while (to->n < most && word_next(text, &at, &w)) {
		word = bytes_between(text.p + w.start, text.p + w.end);
		if (w.kind == WORD_NUMBER) {
			value = digits_value(word, scratch);
			counts = true;
			continue;
		}
		if (!counts && !may_be_number(word))
			continue;
		buf_clear(scratch);
		if (w.kind == WORD_MARK && bytes_is(word, "%"))
			word = bytes_of("percent");
		else if (w.kind == WORD_MARK)
			counts = false;
		word_fold(scratch, word);
		n = may_be_number(word) ? number_word(buf_view(scratch)) : 0;
		if (n > 0) {
			buf_clear(scratch);
			buf_printf(scratch, "%u", n);
			value = hash_bytes(scratch->p, scratch->n);
			counts = true;
		} else if (counts && !word_is_stop(buf_view(scratch))) {
			scratch->n = word_stem(scratch->p, scratch->n);
			add(to, value, buf_view(scratch));
			counts = false;
		}
	}
}

/* Whether X is among the N. */
static bool
has(const struct claim *f, size_t n, const struct claim *x)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (f[i].of == x->of && f[i].value == x->value)
			return true;
	return false;
}

bool
claim_disagree(const struct claim *a, size_t n, const struct claim *b, size_t m)
{
	size_t i, k;

	for (i = 0; i < n; i++)
		for (k = 0; k < m; k++)
			if (a[i].of == b[k].of && !has(b, m, &a[i]) && !has(a, n, &b[k]))
				return true;
	return false;
}
