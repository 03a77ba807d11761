/*
 * timetest - finds the expressions of time in a text that was written on some day.
 */
#ifndef TIMETEST_H
#define TIMETEST_H

#include "../unit.h"
#include "date.h"
#include "time/timex.h"

struct timetest {
	const char *text;
	const char *values;	/* of all expressions, joined by spaces */
};

/* Each text is a document of its own, written on DATE, "2025-08-14" or "2025-08-14T23:50"; on an unknown day if "". */
static inline void
timetest_check(const char *date, const struct timetest *test, size_t n)
{
	struct timexes times = { 0 };
	struct lexemes lexemes = { 0 };
	struct buf values = { 0 };
	struct date d;
	size_t i, at;

	ck_assert(date_parse(bytes_of(date), &d) == (date[0] != '\0'));
	for (; n > 0; n--, test++) {
		at = 0;
		lexeme_cut(&lexemes, bytes_of(test->text), &at);
		timex_start(&times);
		if (date[0] != '\0')
			timex_written(&times, (long)date_to_days(d.year, d.month, d.day),
			    d.has_time ? 60 * d.hour + d.minute : -1);
		timex_find(&times, bytes_of(test->text), &lexemes);
		buf_clear(&values);
		for (i = 0; i < times.n; i++) {
			buf_str(&values, i > 0 ? " " : "");
			buf_put(&values, times.values.p + times.item[i].value, times.item[i].length);
		}
		buf_byte(&values, '\0');
		ck_assert_msg(strcmp((const char *)values.p, test->values) == 0, "%s, '%s' is '%s', not '%s'", date,
		    test->text, (const char *)values.p, test->values);
	}
	buf_free(&values);
	timex_free(&times);
	lexeme_free(&lexemes);
}

#define TIMETEST(date, ...) \
	timetest_check(date, (const struct timetest[]){ __VA_ARGS__ }, \
	    sizeof (const struct timetest[]){ __VA_ARGS__ } / sizeof(struct timetest))

#endif
