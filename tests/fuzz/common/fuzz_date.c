/*
 * What date_parse() takes is a day of the calendar, and its RFC 3339 form is read as the same moment.
 */
#include <stdlib.h>

#include "date.h"
#include "replay.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes text = { data, size };
	struct buf b = { 0 };
	struct date d, again;
	int year, month, day;

	if (!date_parse(text, &d))
		return 0;
	date_from_days(date_to_days(d.year, d.month, d.day), &year, &month, &day);
	if (year != d.year || month != d.month || day != d.day)
		abort();
	date_format(&b, &d);
	if (!date_parse(buf_view(&b), &again) || date_to_seconds(&again) != date_to_seconds(&d))
		abort();
	buf_free(&b);
	return 0;
}
