/*
 * timetest - finds the expressions of time in a text that was written on some day.
 */
#ifndef TIMETEST_H
#define TIMETEST_H

#include "../unit.h"
#include "bordered.h"
#include "date.h"
#include "time/timex.h"

struct timetest {
	const char *text;
	const char *values;	/* of all expressions, joined by spaces */
};

/* Puts into VALUES those of the lexemes of B, written on day D, or on an unknown one if that is NULL. */
static inline void
timetest_find(struct buf *values, const struct bordered *b, const struct date *d)
{
	struct timexes times = { 0 };
	size_t i;

	timex_start(&times);
	if (d != NULL)
		timex_written(&times, (long)date_to_days(d->year, d->month, d->day),
		    d->has_time ? 60 * d->hour + d->minute : -1);
	timex_find(&times, b->text, &b->list);
	buf_clear(values);
	for (i = 0; i < times.n; i++) {
		buf_str(values, i > 0 ? " " : "");
		buf_put(values, times.values.p + times.item[i].value, times.item[i].length);
	}
	buf_byte(values, '\0');
	timex_free(&times);
}

/*
 * Each text is a document of its own, written on DATE, "2025-08-14" or "2025-08-14T23:50"; on an unknown day if "".
 * Whatever stands around its lexemes, the values must be the same.
 */
static inline void
timetest_check(const char *date, const struct timetest *test, size_t n)
{
	struct bordered b = { 0 };
	struct buf values = { 0 };
	struct date d;
	bool dated = date_parse(bytes_of(date), &d);
	size_t way;

	ck_assert(dated == (date[0] != '\0'));
	for (; n > 0; n--, test++)
		for (way = 0; way < BORDERED_WAYS; way++) {
			bordered_cut(&b, bytes_of(test->text), way);
			timetest_find(&values, &b, dated ? &d : NULL);
			ck_assert_msg(strcmp((const char *)values.p, test->values) == 0,
			    "%s, '%s' is '%s', not '%s', between lexemes %zu", date, test->text,
			    (const char *)values.p, test->values, way);
		}
	buf_free(&values);
	bordered_free(&b);
}

#define TIMETEST(date, ...) \
	timetest_check(date, (const struct timetest[]){ __VA_ARGS__ }, \
	    sizeof (const struct timetest[]){ __VA_ARGS__ } / sizeof(struct timetest))

#endif
