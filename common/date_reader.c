#include "ascii.h"
#include "date_reader.h"

size_t
date_count_digits(const struct date_reader *r, size_t ahead)
{
	size_t n = 0;

	while (ascii_is_digit(date_peek(r, ahead + n)))
		n++;
	return n;
}

bool
date_digits(struct date_reader *r, size_t n, int *value)
{
	size_t i;

	*value = 0;
	for (i = 0; i < n; i++) {
		if (!ascii_is_digit(date_peek(r, i)))
			return false;
		*value = *value * 10 + (r->p[i] - '0');
	}
	r->p += n;
	return true;
}

size_t
date_number(struct date_reader *r, size_t most, int *value)
{
	size_t n = date_count_digits(r, 0);

	return n <= most && date_digits(r, n, value) ? n : 0;
}

void
date_skip_fraction(struct date_reader *r)
{
	if ((date_peek(r, 0) == '.' || date_peek(r, 0) == ',') && ascii_is_digit(date_peek(r, 1))) {
		r->p++;
		r->p += date_count_digits(r, 0);
	}
}

bool
date_set_time(struct date_reader *r, int hour, int minute, int second)
{
	if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && (minute > 0 || second > 0)))
		return false;
	r->d.hour = hour;
	r->d.minute = minute;
	r->d.second = second < 60 ? second : 59;	/* a leap second is read as the one before it */
	r->d.has_time = true;
	return true;
}

bool
date_numeric_zone(struct date_reader *r)
{
	int sign = date_peek(r, 0) == '-' ? -1 : 1, hour, minute = 0;
	size_t n;

	r->p++;
	n = date_count_digits(r, 0);
	if (n == 0 || n == 3 || n > 4 || !date_digits(r, n < 3 ? n : 2, &hour))
		return false;
	if (n == 4 || (date_peek(r, 0) == ':' && ascii_is_digit(date_peek(r, 1)))) {
		date_take(r, ':');
		if (!date_digits(r, 2, &minute))
			return false;
	}
	if (hour > 23 || minute > 59)
		return false;
	r->d.offset = sign * (hour * 60 + minute);
	r->d.has_offset = true;
	return true;
}
