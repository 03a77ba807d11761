/*
 * What date_parse() and date_parse_value() take is a day of the calendar, and its RFC 3339 form is read as the same
 * moment.
 */
#include <stdlib.h>

#include "date.h"
#include "replay.h"

static void
check(const struct date *d)
{
	struct buf b = { 0 };
	struct date again;
	int year, month, day;

	date_from_days(date_to_days(d->year, d->month, d->day), &year, &month, &day);
	if (year != d->year || month != d->month || day != d->day)
		abort();
	date_format(&b, d);
	if (!date_parse(buf_view(&b), &again) || date_to_seconds(&again) != date_to_seconds(d))
		abort();
	buf_free(&b);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes text = { data, size };
	struct date d;

	if (date_parse(text, &d))
		check(&d);
	if (date_parse_value(text, &d))
		check(&d);
	return 0;
}
