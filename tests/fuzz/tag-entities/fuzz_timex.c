/*
 * Expressions of time and amounts stand in the text, in its order, apart, and have values that fit a column; the first
 * two bytes say when the text was written.
 */
#include <stdlib.h>

#include "amount/amount.h"
#include "replay.h"
#include "time/timex.h"
#include "utf8.h"

static void
check_value(const struct buf *values, uint32_t at, uint32_t length)
{
	uint32_t i;

	if (length == 0 || at > values->n || length > values->n - at)
		abort();
	for (i = at; i < at + length; i++)
		if (values->p[i] < ' ' || values->p[i] > '~' || values->p[i] == ';')
			abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct timexes times = { 0 };
	struct amounts amounts = { 0 };
	struct lexemes lexemes = { 0 };
	struct bytes text = { data, size };
	uint32_t end;
	size_t i, at = 0;

	if (size < 2 || !utf8_valid(text))
		return 0;
	text.p += 2;
	text.n -= 2;
	if (!utf8_valid(text))
		return 0;
	lexeme_cut(&lexemes, text, &at);
	timex_start(&times);
	if (data[0] != 'X')
		timex_written(&times, ((long)data[0] << 8 | data[1]) * 100 - 700000, data[1] % 3 - 1);
	timex_find(&times, text, &lexemes);
	for (i = end = 0; i < times.n; i++) {
		const struct timex *x = &times.item[i];

		if (x->start < end || x->end <= x->start || x->end > text.n)
			abort();
		end = x->end;
		check_value(&times.values, x->value, x->length);
	}
	amount_find(&amounts, text, &lexemes);
	for (i = end = 0; i < amounts.n; i++) {
		const struct amount *a = &amounts.item[i];

		if (a->start < end || a->end <= a->start || a->end > text.n)
			abort();
		end = a->end;
		check_value(&amounts.values, a->value, a->length);
	}
	timex_free(&times);
	amount_free(&amounts);
	lexeme_free(&lexemes);
	return 0;
}
