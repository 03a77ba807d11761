/*
 * Dates in any form.  What is not ISO 8601 is read part by part - a weekday, a day, a month, a year, a clock time, a
 * zone - in any order that leaves no doubt which is which.
 */
#include "ascii.h"
#include "date_reader.h"
#include "sortedwords.h"

/* Words that may stand between the parts. */
static bool
is_filler(struct bytes word)
{
	static const char *const fillers[] = {
		"a", "am", "at", "de", "del", "den", "der", "feira", "hrs", "kl", "klo", "le", "nd", "o", "of", "on",
		"rd", "st", "th", "the", "uhr", "um", "στις", "в", "г", "года"
	};

	return SORTEDWORDS_HAVE(fillers, word);
}

/* Fillers that a time of day follows, so that a point in it parts hours and minutes. */
static bool
comes_before_time(struct bytes word)
{
	static const char *const words[] = { "at", "kl", "klo", "um" };

	return SORTEDWORDS_HAVE(words, word);
}

static bool
is_separator(unsigned char c)
{
	return c == ',' || c == '.' || c == '-' || c == '/' || c == '|' || c == ';';
}

static bool
is_letter(unsigned char c)
{
	return ascii_is_letter(c) || c >= 0x80;
}

/* A no-break space or an Arabic comma, two bytes that are no letter. */
static bool
at_wide_separator(const struct date_reader *r)
{
	return (date_peek(r, 0) == 0xC2 && date_peek(r, 1) == 0xA0) ||
	    (date_peek(r, 0) == 0xD8 && date_peek(r, 1) == 0x8C);
}

/* Takes a run of letters and returns it folded, until the next one is taken. */
static const char *
letters(struct date_reader *r)
{
	const unsigned char *start = r->p;

	while (is_letter(date_peek(r, 0)) && !at_wide_separator(r))
		r->p++;
	buf_clear(&r->folded);
	date_fold(&r->folded, bytes_between(start, r->p));
	buf_byte(&r->folded, '\0');
	return (const char *)r->folded.p;
}

/* Takes "am", "p.m." and the like; returns the hours to add to 0 to 11, by the word before if there is none, or -1. */
static int
half_of_day(struct date_reader *r)
{
	size_t i = 0;
	unsigned char half;

	while (date_peek(r, i) == ' ')
		i++;
	half = ascii_lower(date_peek(r, i++));
	i += date_peek(r, i) == '.';
	if ((half != 'a' && half != 'p') || ascii_lower(date_peek(r, i)) != 'm' || is_letter(date_peek(r, i + 1)))
		return r->half_before - 1;
	r->p += i + 1;
	return half == 'p' ? 12 : 0;
}

/* Takes ":5:3" or ":5:03": minutes of one digit, before seconds. */
static bool
short_minutes(struct date_reader *r, int *minute, int *second)
{
	struct date_reader ahead = *r;

	if (!date_take(&ahead, ':') || date_number(&ahead, 1, minute) == 0 || !date_take(&ahead, ':') ||
	    date_number(&ahead, 2, second) == 0)
		return false;
	r->p = ahead.p;
	return true;
}

/* Takes MARK and the minutes after it, and after a colon perhaps seconds; false if a point parts other numbers. */
static bool
minutes(struct date_reader *r, unsigned char mark, int *minute, int *second, bool *wrong)
{
	r->p++;
	(void)date_digits(r, 2, minute);
	if (mark == '.')
		return r->time_next || bytes_starts(bytes_between(r->p, r->end), bytes_of(" Uhr"));
	if (mark == ':') {
		if (date_take(r, ':'))
			*wrong = date_number(r, 2, second) == 0;
		date_skip_fraction(r);
	}
	return true;
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
	unsigned char mark;
	bool sure;

	if (date_number(r, 2, &hour) == 0)
		return false;
	mark = date_peek(r, 0);
	if ((mark == ':' || mark == 'h' || mark == '.') && date_count_digits(r, 1) == 2)
		sure = minutes(r, mark, &minute, &second, wrong);
	else
		sure = short_minutes(r, &minute, &second);
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

/* Takes three numbers with one MARK between them, each V of N digits. */
static bool
three_numbers(struct date_reader *r, size_t n[3], int v[3], unsigned char *mark)
{
	struct date_reader ahead = *r;
	size_t i;

	for (i = 0; i < 3; i++) {
		n[i] = date_number(&ahead, 4, &v[i]);
		if (i == 0)
			*mark = date_peek(&ahead, 0);
		if (n[i] == 0 || (*mark != '/' && *mark != '.' && *mark != '-') || (i < 2 && !date_take(&ahead, *mark)))
			return false;
		if (*mark == '.')
			date_take(&ahead, ' ');
	}
	r->p = ahead.p;
	return true;
}

static void
set_day(struct date_reader *r, int year, int month, int day)
{
	r->d.year = year;
	r->d.month = month;
	r->d.day = day;
}

/*
 * "2025/08/14", "14.08.2025", and with slashes or dashes what can be read one way only.  Not taken where there are no
 * three numbers; for three that are no date, or a second one, *WRONG is set.
 */
static bool
numeric_day(struct date_reader *r, bool *wrong)
{
	int v[3], year;
	size_t n[3];
	unsigned char mark;

	if (!three_numbers(r, n, v, &mark))
		return false;
	*wrong = r->d.day != 0;
	year = full_year(v[2], n[2]);
	if (n[0] == 4 && n[1] < 4 && n[2] < 3)		/* one publisher wrote "2025-008-14" for years */
		set_day(r, v[0], v[1], v[2]);
	else if (n[0] > 2 || n[1] > 2 || (n[2] != 4 && (n[2] != 2 || !r->is_value || mark != '.')))
		*wrong = true;
	else if (mark == '.' || v[0] > 12 || v[0] == v[1])
		set_day(r, year, v[1], v[0]);
	else if (v[1] > 12)
		set_day(r, year, v[0], v[1]);
	else
		*wrong = true;
	return true;
}

/* A day or a year that stands alone beside a month's name. */
static bool
number(struct date_reader *r)
{
	int value;
	size_t n = date_number(r, 4, &value);

	if (n == 0 || n == 3)
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

static bool
in_capitals(const unsigned char *start, const unsigned char *end)
{
	for (; start < end; start++)
		if (!ascii_is_upper(*start))
			return false;
	return true;
}

/* The sign of the offset in "Etc/GMT+5", which is five hours behind UTC, is reversed. */
static bool
numeric_zone(struct date_reader *r)
{
	bool is = date_numeric_zone(r);

	if (r->reversed)
		r->d.offset = -r->d.offset;
	return is;
}

/* Takes the zone TEXT, as written at START: a known name, or capitals, of which RFC 2822 says to take UTC. */
static bool
zone(struct date_reader *r, const char *text, const unsigned char *start, bool known)
{
	if (!r->d.has_time || r->d.has_offset || r->has_zone)
		return false;
	if (date_zone_by_name(text, &r->d.offset)) {
		r->d.has_offset = true;
		r->seasonal = date_zone_is_seasonal(text);
	} else if (known || r->p - start > 5 || !in_capitals(start, r->p)) {
		return false;
	}
	r->has_zone = true;
	return true;
}

/* Takes the name of a month; one that may be a weekday, too ("mar." in French), gives way to a second one. */
static bool
month(struct date_reader *r, const char *text)
{
	int value = date_month_by_name(text);

	if (value == 0 || (r->d.month != 0 && !r->month_may_be_weekday))
		return false;
	r->month_may_be_weekday = r->d.month == 0 && date_is_weekday(text);
	r->d.month = value;
	return true;
}

/* Whether a word, begun at START, tells nothing but may be in a date: a filler, a weekday, the T before a time. */
static bool
tells_nothing(struct date_reader *r, const char *text, const unsigned char *start)
{
	if (date_is_weekday(text) || is_filler(bytes_of(text))) {
		r->time_next = comes_before_time(bytes_of(text));
		return true;
	}
	if (strcmp(text, "t") == 0 && ascii_is_digit(date_peek(r, 0)))
		return true;
	if (strcmp(text, "etc") == 0 && r->d.has_time && date_peek(r, 0) == '/') {
		r->reversed = true;
		return true;
	}
	/* a weekday in a language that is not known: the first word, before a comma */
	return r->is_value && start == r->start &&
	    (date_peek(r, 0) == ',' || (date_peek(r, 0) == '.' && date_peek(r, 1) == ','));
}

static bool
word(struct date_reader *r)
{
	const unsigned char *start = r->p;
	const char *text = letters(r);

	if (in_capitals(start, r->p) && zone(r, text, start, true))
		return true;	/* "PT", although "pt" is Polish for Friday */
	return month(r, text) || date_east_asian_word(r, text) || tells_nothing(r, text, start) ||
	    zone(r, text, start, false);
}

/* "(Central European Time)" and "[Europe/Paris]", after what they explain, or a weekday "(Mon)". */
static bool
comment(struct date_reader *r)
{
	const unsigned char *close = memchr(r->p, *r->p == '(' ? ')' : ']', (size_t)(r->end - r->p));

	if ((!r->d.has_time && (r->d.day == 0 || *r->p == '[')) || close == NULL)
		return false;
	r->p = close + 1;
	return true;
}

/* What begins with a digit. */
static bool
figure(struct date_reader *r)
{
	bool wrong = false;

	if (date_east_asian_part(r, &wrong) || clock_time(r, &wrong) || numeric_day(r, &wrong))
		return !wrong;
	return number(r);
}

bool
date_loose(struct date_reader *r)
{
	while (r->p < r->end) {
		unsigned char c = *r->p;

		if (at_wide_separator(r)) {
			r->p += 2;
		} else if (ascii_is_digit(c)) {
			if (!figure(r))
				return false;
		} else if (is_letter(c)) {
			if (!word(r))
				return false;
		} else if ((c == '+' || c == '-') && ascii_is_digit(date_peek(r, 1)) && r->d.has_time) {
			if (!numeric_zone(r))
				return false;
		} else if (c == '(' || c == '[') {
			if (!comment(r))
				return false;
		} else if (ascii_is_space(c) || is_separator(c)) {
			r->p++;
		} else {
			return false;
		}
	}
	return true;
}
