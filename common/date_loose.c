/*
 * Dates in any form.  What is not ISO 8601 is read part by part - a weekday, a day, a month, a year, a clock time, a
 * zone - in any order that leaves no doubt which is which.
 */
#include "ascii.h"
#include "date_reader.h"

/* Words that may stand between the parts. */
static const char *const fillers[] = {
	"at", "on", "of", "the", "st", "nd", "rd", "th", "hrs", "um", "uhr", "den", "der", "am", "le", "a", "de", "del",
	"kl", "klo", "feira", "г", "года", "в", "στις", "o", NULL
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

/* Fillers that a time of day follows, so that a point in it parts hours and minutes. */
static bool
comes_before_time(const char *word)
{
	static const char *const words[] = { "at", "um", "kl", "klo" };
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(word, words[i]) == 0)
			return true;
	return false;
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

/* Takes a run of letters into WORD, folded; a longer one than any of a date is empty. */
static void
letters(struct date_reader *r, char word[DATE_WORD_MAX + 1])
{
	struct bytes run = { r->p, 0 };

	while (is_letter(date_peek(r, 0)) && !at_wide_separator(r))
		r->p++;
	run.n = (size_t)(r->p - run.p);
	buf_clear(&r->folded);
	if (run.n <= DATE_WORD_MAX)
		date_fold(&r->folded, run);
	if (r->folded.n > DATE_WORD_MAX)
		buf_clear(&r->folded);
	memcpy(word, buf_view(&r->folded).p, r->folded.n);
	word[r->folded.n] = '\0';
}

/* Takes "am", "p.m." and the like; returns the hours to add to 0 to 11, or -1 if there is none. */
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

/* Whether exactly two digits follow the next byte. */
static bool
two_digits_follow(const struct date_reader *r)
{
	return ascii_is_digit(date_peek(r, 1)) && ascii_is_digit(date_peek(r, 2)) && !ascii_is_digit(date_peek(r, 3));
}

/* Whether ":5:3" or ":5:03" is next: minutes of one digit, before seconds. */
static bool
short_minutes(const struct date_reader *r)
{
	return date_peek(r, 0) == ':' && ascii_is_digit(date_peek(r, 1)) && date_peek(r, 2) == ':' &&
	    ascii_is_digit(date_peek(r, 3));
}

/* Whether ".05 Uhr" is next: then a point parts hours and minutes. */
static bool
says_uhr(const struct date_reader *r)
{
	static const char uhr[] = " Uhr";

	return (size_t)(r->end - r->p) >= 3 + sizeof uhr - 1 && memcmp(r->p + 3, uhr, sizeof uhr - 1) == 0;
}

static bool
seconds(struct date_reader *r, int *second)
{
	return date_digits(r, ascii_is_digit(date_peek(r, 1)) ? 2 : 1, second);
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
	sure = mark == ':' || mark == 'h' || (mark == '.' && (r->time_next || says_uhr(r)));
	if ((sure || mark == '.') && two_digits_follow(r)) {
		r->p++;
		(void)date_digits(r, 2, &minute);
		if (mark == ':' && date_take(r, ':'))
			*wrong = !seconds(r, &second);
		if (mark == ':')
			date_skip_fraction(r);
	} else if (short_minutes(r)) {
		r->p++;
		(void)date_digits(r, 1, &minute);
		r->p++;
		*wrong = !seconds(r, &second);
	} else {
		sure = false;
	}
	half = half_of_day(r);
	if (half < 0 && r->half_before > 0)
		half = r->half_before - 1;
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
		if (n[i] < 1 || n[i] > 4 || (n[i] == 3 && i != 1) || !date_digits(&ahead, n[i], &v[i]))
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
	if (n[0] == 4 && n[1] < 4 && n[2] < 3) {	/* one publisher wrote "2025-008-14" for years */
		r->d.year = v[0];
		r->d.month = v[1];
		r->d.day = v[2];
	} else if (n[0] < 3 && n[1] < 3 && n[2] == 4 && (mark == '.' || v[0] > 12 || v[0] == v[1])) {
		r->d.year = v[2];
		r->d.month = v[1];
		r->d.day = v[0];
	} else if (r->is_value && mark == '.' && n[0] < 3 && n[1] < 3 && n[2] == 2) {
		r->d.year = full_year(v[2], 2);
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
	if ((date_peek(r, 0) == '+' || date_peek(r, 0) == '-') && ascii_is_digit(date_peek(r, 1)))
		return numeric_zone(r);		/* "GMT+2" */
	date_take(r, '.');
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
	if (date_is_weekday(text) || is_filler(text)) {
		r->time_next = comes_before_time(text);
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
	char text[DATE_WORD_MAX + 1];
	const unsigned char *start = r->p;

	letters(r, text);
	if (in_capitals(start, r->p) && zone(r, text, start, true))
		return true;	/* "PT", although "pt" is Polish for Friday */
	if (!month(r, text) && !date_east_asian_word(r, text) && !tells_nothing(r, text, start))
		return zone(r, text, start, false);
	date_take(r, '.');
	return true;
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

	if (date_east_asian_part(r, &wrong) || clock_time(r, &wrong))
		return !wrong;
	return numeric_day(r) || number(r);
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
