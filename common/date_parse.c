/*
 * Dates in any form.  What is not ISO 8601 is read part by part - a weekday, a day, a month, a year, a clock time, a
 * zone - in any order that leaves no doubt which is which.
 */
#include "date_reader.h"

enum { WORD_MAX = 16 };		/* no word of a date is longer */

/* Words that may stand between the parts. */
static const char *const fillers[] = {
	"at", "on", "of", "the", "st", "nd", "rd", "th", "hrs", "um", "uhr", "den", "der", "am", "le", "\xC3\xA0", "de",
	"del", NULL
};

static bool
is_filler(const char *word)
{
	size_t i;

	for (i = 0; fillers[i] != NULL; i++)
		if (strcmp(word, fillers[i]) == 0)
			return true;
	return false;
}

static bool
is_space(unsigned char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool
is_separator(unsigned char c)
{
	return c == ',' || c == '.' || c == '-' || c == '/' || c == '|' || c == ';';
}

static bool
is_letter(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

static bool
at_no_break_space(const struct date_reader *r)
{
	return date_peek(r, 0) == 0xC2 && date_peek(r, 1) == 0xA0;
}

/* Takes a run of letters into WORD, lower case, cut at WORD_MAX. */
static void
letters(struct date_reader *r, char word[WORD_MAX + 1])
{
	size_t n = 0;

	for (; is_letter(date_peek(r, 0)) && !at_no_break_space(r); r->p++)
		if (n < WORD_MAX)
			word[n++] = (char)(*r->p >= 'A' && *r->p <= 'Z' ? *r->p + ('a' - 'A') : *r->p);
	word[n] = '\0';
}

/* Takes "am", "p.m." and the like; returns the hours it adds to 0 to 11, or -1 where there is none. */
static int
half_of_day(struct date_reader *r)
{
	size_t i = 0;
	bool pm;

	while (date_peek(r, i) == ' ')
		i++;
	if ((date_peek(r, i) | 0x20) != 'a' && (date_peek(r, i) | 0x20) != 'p')
		return -1;
	pm = (date_peek(r, i++) | 0x20) == 'p';
	i += date_peek(r, i) == '.';
	if ((date_peek(r, i) | 0x20) != 'm' || is_letter(date_peek(r, i + 1)))
		return -1;
	i++;
	i += date_peek(r, i) == '.';
	r->p += i;
	return pm ? 12 : 0;
}

/* Whether exactly two digits stand behind the next byte. */
static bool
two_digits_behind(const struct date_reader *r)
{
	return date_is_digit(date_peek(r, 1)) && date_is_digit(date_peek(r, 2)) && !date_is_digit(date_peek(r, 3));
}

/*
 * "9:05 am", "21:05:30", "9 p.m.", "9.05am", "21h05".  What else begins with digits is not taken; a clock time that
 * cannot be is an error, for which *WRONG is set.
 */
static bool
clock_time(struct date_reader *r, bool *wrong)
{
	const unsigned char *start = r->p;
	int hour, minute = 0, second = 0, half;
	size_t n = date_count_digits(r);
	unsigned char mark;
	bool sure;

	if (n < 1 || n > 2)
		return false;
	(void)date_digits(r, n, &hour);
	mark = date_peek(r, 0);
	sure = mark == ':' || mark == 'h';
	if ((sure || mark == '.') && two_digits_behind(r)) {
		r->p++;
		(void)date_digits(r, 2, &minute);
		if (mark == ':' && date_take(r, ':'))
			*wrong = !date_digits(r, 2, &second);
		if (mark == ':')
			date_skip_fraction(r);
	} else {
		sure = false;
	}
	half = half_of_day(r);
	if (!sure && half < 0) {
		r->p = start;
		return false;
	}
	if (half >= 0 && hour <= 12)		/* "14:05 pm" is written too, and plain */
		hour = hour % 12 + half;
	*wrong = *wrong || r->d.has_time || !date_set_time(r, hour, minute, second);
	return true;
}

static int
full_year(int year, size_t ndigits)
{
	if (ndigits == 4)
		return year;
	return year < 50 ? 2000 + year : 1900 + year;	/* RFC 2822, section 4.3 */
}

/*
 * "2025/08/14", "14.08.2025", and with slashes or dashes what can be read one way only.  Not taken where there are no
 * three numbers; three that are no date leave the day 0, which fails at the end.
 */
static bool
numeric_day(struct date_reader *r)
{
	struct date_reader ahead = *r;
	int v[3];
	size_t n[3], i;
	unsigned char mark = 0;

	for (i = 0; i < 3; i++) {
		n[i] = date_count_digits(&ahead);
		if (n[i] < 1 || n[i] > 4 || n[i] == 3 || !date_digits(&ahead, n[i], &v[i]))
			return false;
		if (i == 2)
			break;
		if (i == 0)
			mark = date_peek(&ahead, 0);
		if ((mark != '/' && mark != '.' && mark != '-') || !date_take(&ahead, mark))
			return false;
		if (mark == '.')
			date_take(&ahead, ' ');
	}
	r->p = ahead.p;
	if (n[0] == 4 && n[1] < 3 && n[2] < 3) {
		r->d.year = v[0];
		r->d.month = v[1];
		r->d.day = v[2];
	} else if (n[0] < 3 && n[1] < 3 && n[2] == 4 && (mark == '.' || v[0] > 12 || v[0] == v[1])) {
		r->d.year = v[2];
		r->d.month = v[1];
		r->d.day = v[0];
	} else if (n[0] < 3 && n[1] < 3 && n[2] == 4 && v[1] > 12) {
		r->d.year = v[2];
		r->d.month = v[0];
		r->d.day = v[1];
	}
	return true;
}

/* A day or a year that stands alone beside a month's name. */
static bool
number(struct date_reader *r)
{
	size_t n = date_count_digits(r);
	int value;

	if ((n != 1 && n != 2 && n != 4) || !date_digits(r, n, &value))
		return false;
	if (n == 4 || (n == 2 && r->d.day != 0 && r->d.month != 0)) {
		if (r->d.year != 0)
			return false;
		r->d.year = full_year(value, n);
		return true;
	}
	if (r->d.day != 0)
		return false;
	r->d.day = value;
	return true;
}

/* The zone TEXT, as written at START: a name that is known, or capitals, of which RFC 2822 says to take UTC. */
static bool
zone(struct date_reader *r, const char *text, const unsigned char *start)
{
	const unsigned char *p;

	if (date_zone_by_name(text, &r->d.offset)) {
		r->d.has_offset = true;
		r->seasonal = date_zone_is_seasonal(text);
		return true;
	}
	for (p = start; p < r->p; p++)
		if (*p < 'A' || *p > 'Z')
			return false;
	return r->p - start <= 5;
}

static bool
word(struct date_reader *r)
{
	char text[WORD_MAX + 1];
	const unsigned char *start = r->p;
	int month;

	letters(r, text);
	month = date_month_by_name(text);
	if (month != 0 && r->d.month == 0)
		r->d.month = month;
	else if (!is_filler(text) && !date_is_weekday(text)) {
		if (!r->d.has_time || r->d.has_offset || r->has_zone || !zone(r, text, start))
			return false;
		r->has_zone = true;
		if ((date_peek(r, 0) == '+' || date_peek(r, 0) == '-') && date_is_digit(date_peek(r, 1)))
			return date_numeric_zone(r);	/* "GMT+2" */
	}
	date_take(r, '.');
	return true;
}

static bool
comment(struct date_reader *r)
{
	const unsigned char *close = memchr(r->p, ')', (size_t)(r->end - r->p));

	if (!r->d.has_time || close == NULL)
		return false;
	r->p = close + 1;
	return true;
}

static bool
loose(struct date_reader *r)
{
	while (r->p < r->end) {
		unsigned char c = *r->p;
		bool wrong = false;

		if (at_no_break_space(r)) {
			r->p += 2;
		} else if (date_is_digit(c)) {
			if (clock_time(r, &wrong) ? wrong : !(numeric_day(r) || number(r)))
				return false;
		} else if (is_letter(c)) {
			if (!word(r))
				return false;
		} else if ((c == '+' || c == '-') && date_is_digit(date_peek(r, 1)) && r->d.has_time) {
			if (!date_numeric_zone(r))
				return false;
		} else if (c == '(') {
			if (!comment(r))
				return false;
		} else if (is_space(c) || is_separator(c)) {
			r->p++;
		} else {
			return false;
		}
	}
	return true;
}

/* The day of the month that is the Nth Sunday. */
static int
sunday(int year, int month, int n)
{
	return 7 * n - date_weekday(date_to_days(year, month, 1));
}

/* Whether North American clocks show summer time, by the rule in force since 2007. */
static bool
is_summer(const struct date *d)
{
	int start = sunday(d->year, 3, 2), end = sunday(d->year, 11, 1);

	if (d->month == 3)
		return d->day > start || (d->day == start && d->hour >= 2);
	if (d->month == 11)
		return d->day < end || (d->day == end && d->hour < 2);
	return d->month > 3 && d->month < 11;
}

/* Whether the calendar has such a day; 24:00 becomes the next one's midnight. */
static bool
settle(struct date_reader *r)
{
	struct date *d = &r->d;

	if (d->year < 1 || d->year > 9999 || d->month < 1 || d->month > 12 || d->day < 1 ||
	    d->day > date_month_length(d->year, d->month))
		return false;
	if (d->has_time && d->hour == 24) {
		d->hour = 0;
		date_from_days(date_to_days(d->year, d->month, d->day) + 1, &d->year, &d->month, &d->day);
	}
	if (r->seasonal && is_summer(d))
		d->offset += 60;
	return d->year <= 9999;
}

bool
date_parse(struct bytes text, struct date *d)
{
	static const struct date_reader none;
	struct date_reader r = none, s = none;

	enum { LONGEST = 100 };		/* no date is longer; it keeps a page's text from being searched for parts */

	while (text.n > 0 && is_space(text.p[0])) {
		text.p++;
		text.n--;
	}
	while (text.n > 0 && is_space(text.p[text.n - 1]))
		text.n--;
	if (text.n == 0 || text.n > LONGEST)
		return false;
	r.p = s.p = text.p;
	r.end = s.end = text.p + text.n;
	if (date_iso(&r) && settle(&r)) {
		*d = r.d;
		return true;
	}
	if (loose(&s) && settle(&s)) {
		*d = s.d;
		return true;
	}
	return false;
}
