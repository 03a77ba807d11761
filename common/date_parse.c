/*
 * Two readers of dates: iso(), strict, for the forms of ISO 8601, and loose(), which takes the parts of a date - a
 * weekday, a day, a month, a year, a clock time, a zone - in any order that leaves no doubt which is which.
 */
#include "date.h"

struct reader {
	const unsigned char *p, *end;
	struct date d;			/* year, month and day are 0 until read */
};

struct name {
	const char *name;
	int value;
};

/* English, German, French, Spanish, Italian, Portuguese, Dutch; a word is a name that begins with it. */
static const struct name months[] = {
	{ "january", 1 }, { "januar", 1 }, { "j\xC3\xA4nner", 1 }, { "janvier", 1 }, { "enero", 1 }, { "gennaio", 1 },
	{ "janeiro", 1 }, { "januari", 1 },
	{ "february", 2 }, { "februar", 2 }, { "f\xC3\xA9vrier", 2 }, { "febrero", 2 }, { "febbraio", 2 },
	{ "fevereiro", 2 },
	{ "march", 3 }, { "m\xC3\xA4rz", 3 }, { "maerz", 3 }, { "mrz", 3 }, { "mars", 3 }, { "marzo", 3 },
	{ "mar\xC3\xA7o", 3 }, { "maart", 3 }, { "mrt", 3 },
	{ "april", 4 }, { "avril", 4 }, { "abril", 4 }, { "aprile", 4 },
	{ "may", 5 }, { "mai", 5 }, { "mayo", 5 }, { "maggio", 5 }, { "maio", 5 }, { "mei", 5 },
	{ "june", 6 }, { "juni", 6 }, { "juin", 6 }, { "junio", 6 }, { "giugno", 6 }, { "junho", 6 },
	{ "july", 7 }, { "juli", 7 }, { "juillet", 7 }, { "julio", 7 }, { "luglio", 7 }, { "julho", 7 },
	{ "august", 8 }, { "ao\xC3\xBBt", 8 }, { "aout", 8 }, { "agosto", 8 }, { "augustus", 8 },
	{ "september", 9 }, { "septembre", 9 }, { "septiembre", 9 }, { "settembre", 9 }, { "setembro", 9 },
	{ "october", 10 }, { "oktober", 10 }, { "octobre", 10 }, { "octubre", 10 }, { "ottobre", 10 }, { "outubro", 10 },
	{ "november", 11 }, { "novembre", 11 }, { "noviembre", 11 }, { "novembro", 11 },
	{ "december", 12 }, { "dezember", 12 }, { "d\xC3\xA9" "cembre", 12 }, { "diciembre", 12 }, { "dicembre", 12 },
	{ "dezembro", 12 },
	{ NULL, 0 }
};

static const struct name weekdays[] = {
	{ "monday", 0 }, { "tuesday", 0 }, { "wednesday", 0 }, { "thursday", 0 }, { "friday", 0 }, { "saturday", 0 },
	{ "sunday", 0 },
	{ "montag", 0 }, { "dienstag", 0 }, { "mittwoch", 0 }, { "donnerstag", 0 }, { "freitag", 0 }, { "samstag", 0 },
	{ "sonntag", 0 }, { "sonnabend", 0 },
	{ "lundi", 0 }, { "mardi", 0 }, { "mercredi", 0 }, { "jeudi", 0 }, { "vendredi", 0 }, { "samedi", 0 },
	{ "dimanche", 0 },
	{ "lunes", 0 }, { "martes", 0 }, { "mi\xC3\xA9rcoles", 0 }, { "jueves", 0 }, { "viernes", 0 },
	{ "s\xC3\xA1" "bado", 0 }, { "domingo", 0 },
	{ NULL, 0 }
};

/*
 * Minutes from UTC of the zone names that mean one thing wherever news is written.  "ET" and its like, which change
 * with the season, are read as standard time.
 */
static const struct name zones[] = {
	{ "z", 0 }, { "ut", 0 }, { "utc", 0 }, { "gmt", 0 }, { "wet", 0 },
	{ "est", -300 }, { "edt", -240 }, { "et", -300 }, { "cst", -360 }, { "cdt", -300 }, { "ct", -360 },
	{ "mst", -420 }, { "mdt", -360 }, { "mt", -420 }, { "pst", -480 }, { "pdt", -420 }, { "pt", -480 },
	{ "ast", -240 }, { "adt", -180 }, { "akst", -540 }, { "akdt", -480 }, { "hst", -600 },
	{ "bst", 60 }, { "west", 60 }, { "cet", 60 }, { "cest", 120 }, { "mez", 60 }, { "mesz", 120 },
	{ "eet", 120 }, { "eest", 180 }, { "sast", 120 }, { "msk", 180 },
	{ "pkt", 300 }, { "hkt", 480 }, { "sgt", 480 }, { "awst", 480 }, { "jst", 540 }, { "kst", 540 },
	{ "acst", 570 }, { "aest", 600 }, { "aedt", 660 }, { "nzst", 720 }, { "nzdt", 780 },
	{ NULL, 0 }
};

/* Words that may stand between the parts. */
static const char *const fillers[] = {
	"at", "on", "of", "the", "st", "nd", "rd", "th", "hrs", "um", "uhr", "den", "der", "am", "le", "\xC3\xA0", "de",
	"del", NULL
};

enum { WORD_MAX = 16 };		/* no name above is longer */

static bool
is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_space(unsigned char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool
is_letter(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

static unsigned char
peek(const struct reader *r, size_t ahead)
{
	return (size_t)(r->end - r->p) > ahead ? r->p[ahead] : 0;
}

static bool
take(struct reader *r, unsigned char c)
{
	if (peek(r, 0) != c)
		return false;
	r->p++;
	return true;
}

static size_t
count_digits(const struct reader *r)
{
	size_t n = 0;

	while (is_digit(peek(r, n)))
		n++;
	return n;
}

/* Takes exactly N digits, at most 9. */
static bool
digits(struct reader *r, size_t n, int *value)
{
	size_t i;

	*value = 0;
	for (i = 0; i < n; i++) {
		if (!is_digit(peek(r, i)))
			return false;
		*value = *value * 10 + (r->p[i] - '0');
	}
	r->p += n;
	return true;
}

static bool
at_no_break_space(const struct reader *r)
{
	return peek(r, 0) == 0xC2 && peek(r, 1) == 0xA0;
}

/* Takes a run of letters into WORD, lower case, cut at WORD_MAX; returns its length. */
static size_t
letters(struct reader *r, char word[WORD_MAX + 1])
{
	size_t n = 0;

	for (; is_letter(peek(r, 0)) && !at_no_break_space(r); r->p++)
		if (n < WORD_MAX)
			word[n++] = (char)(*r->p >= 'A' && *r->p <= 'Z' ? *r->p + ('a' - 'A') : *r->p);
	word[n] = '\0';
	return n;
}

/* The name that WORD is, or where SHORTEST is not 0 a name that begins with it and at least that many bytes of it. */
static const struct name *
find(const struct name *table, const char *word, size_t shortest)
{
	size_t n = strlen(word);

	for (; table->name != NULL; table++)
		if (strncmp(word, table->name, n) == 0 && (table->name[n] == '\0' || (shortest > 0 && n >= shortest)))
			return table;
	return NULL;
}

static bool
set_time(struct reader *r, int hour, int minute, int second)
{
	if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && (minute > 0 || second > 0)))
		return false;
	r->d.hour = hour;
	r->d.minute = minute;
	r->d.second = second < 60 ? second : 59;	/* a leap second is read as the one before it */
	r->d.has_time = true;
	return true;
}

static void
skip_fraction(struct reader *r)
{
	if ((peek(r, 0) == '.' || peek(r, 0) == ',') && is_digit(peek(r, 1))) {
		r->p++;
		r->p += count_digits(r);
	}
}

/* "+0900", "-03:30", "+9", at its sign. */
static bool
numeric_zone(struct reader *r)
{
	int sign = peek(r, 0) == '-' ? -1 : 1, hour, minute = 0;
	size_t n;

	r->p++;
	n = count_digits(r);
	if (n == 0 || n == 3 || n > 4 || !digits(r, n < 3 ? n : 2, &hour))
		return false;
	if (n == 4 || (peek(r, 0) == ':' && is_digit(peek(r, 1)))) {
		take(r, ':');
		if (!digits(r, 2, &minute))
			return false;
	}
	if (hour > 23 || minute > 59)
		return false;
	r->d.offset = sign * (hour * 60 + minute);
	r->d.has_offset = true;
	return true;
}

/* "Z" or a numeric zone, or the end. */
static bool
iso_zone(struct reader *r)
{
	if (r->p == r->end)
		return true;
	if (take(r, 'Z') || take(r, 'z')) {
		r->d.has_offset = true;
		return true;
	}
	return (peek(r, 0) == '+' || peek(r, 0) == '-') && numeric_zone(r);
}

/* "10:14:55.7", "101455", "10:14", "10". */
static bool
iso_time(struct reader *r)
{
	int hour, minute = 0, second = 0;
	bool colon;

	if (!digits(r, 2, &hour))
		return false;
	colon = take(r, ':');
	if (colon || is_digit(peek(r, 0))) {
		if (!digits(r, 2, &minute))
			return false;
		if (colon ? take(r, ':') : is_digit(peek(r, 0)))
			if (!digits(r, 2, &second))
				return false;
	}
	skip_fraction(r);
	return set_time(r, hour, minute, second);
}

/* "-W33-4" or "W334": the day of an ISO week, week 1 being that of 4 January. */
static bool
iso_week(struct reader *r, int year, bool dash)
{
	int week, day, month, mday;
	int64_t days;

	if (!digits(r, 2, &week) || (dash && !take(r, '-')) || !digits(r, 1, &day) || year < 1 || week < 1 || week > 53 ||
	    day < 1 || day > 7)
		return false;
	days = date_to_days(year, 1, 4);
	days += (week - 1) * 7 + day - 1 - date_weekday(days);
	date_from_days(days, &year, &month, &mday);
	r->d.year = year;
	r->d.month = month;
	r->d.day = mday;
	return true;
}

/* "2025-226" or "2025226", the day counted from 1 January. */
static bool
ordinal(struct reader *r, int year)
{
	int day;

	if (!digits(r, 3, &day) || year < 1 || day < 1 || day > 337 + date_month_length(year, 2))
		return false;
	date_from_days(date_to_days(year, 1, 1) + day - 1, &r->d.year, &r->d.month, &r->d.day);
	return true;
}

static bool
iso_day(struct reader *r)
{
	bool dash;

	if (!digits(r, 4, &r->d.year))
		return false;
	dash = take(r, '-');
	if (take(r, 'W'))
		return iso_week(r, r->d.year, dash);
	if (count_digits(r) == 3)
		return ordinal(r, r->d.year);
	return digits(r, 2, &r->d.month) && (!dash || take(r, '-')) && digits(r, 2, &r->d.day);
}

static bool
iso(struct reader *r)
{
	if (!iso_day(r))
		return false;
	if (r->p == r->end)
		return true;
	if (!take(r, 'T') && !take(r, 't') && !take(r, ' '))
		return false;
	if (!iso_time(r))
		return false;
	take(r, ' ');
	return iso_zone(r) && r->p == r->end;
}

/* Takes "am", "p.m." and the like; returns the hours it adds to 0 to 11, or -1 where there is none. */
static int
half_of_day(struct reader *r)
{
	size_t i = 0;
	bool pm;

	while (peek(r, i) == ' ')
		i++;
	if ((peek(r, i) | 0x20) != 'a' && (peek(r, i) | 0x20) != 'p')
		return -1;
	pm = (peek(r, i++) | 0x20) == 'p';
	i += peek(r, i) == '.';
	if ((peek(r, i) | 0x20) != 'm' || is_letter(peek(r, i + 1)))
		return -1;
	i++;
	i += peek(r, i) == '.';
	r->p += i;
	return pm ? 12 : 0;
}

/*
 * "9:05 am", "21:05:30", "9 p.m.", "9.05am", "21h05".  What else begins with digits is not taken; a clock time that
 * cannot be is an error, for which *WRONG is set.
 */
static bool
clock_time(struct reader *r, bool *wrong)
{
	const unsigned char *start = r->p;
	int hour, minute = 0, second = 0, half;
	size_t n = count_digits(r);
	unsigned char mark;
	bool sure;

	if (n < 1 || n > 2)
		return false;
	(void)digits(r, n, &hour);
	mark = peek(r, 0);
	sure = mark == ':' || mark == 'h';
	if ((sure || mark == '.') && is_digit(peek(r, 1)) && is_digit(peek(r, 2)) && !is_digit(peek(r, 3))) {
		r->p++;
		(void)digits(r, 2, &minute);
		if (mark == ':' && take(r, ':'))
			*wrong = !digits(r, 2, &second);
		if (mark == ':')
			skip_fraction(r);
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
	*wrong = *wrong || r->d.has_time || !set_time(r, hour, minute, second);
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
numeric_day(struct reader *r)
{
	struct reader ahead = *r;
	int v[3];
	size_t n[3], i;
	unsigned char mark = 0;

	for (i = 0; i < 3; i++) {
		n[i] = count_digits(&ahead);
		if (n[i] < 1 || n[i] > 4 || n[i] == 3 || !digits(&ahead, n[i], &v[i]))
			return false;
		if (i == 2)
			break;
		if (i == 0)
			mark = peek(&ahead, 0);
		if ((mark != '/' && mark != '.' && mark != '-') || !take(&ahead, mark))
			return false;
		if (mark == '.')
			take(&ahead, ' ');
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
number(struct reader *r)
{
	size_t n = count_digits(r);
	int value;

	if ((n != 1 && n != 2 && n != 4) || !digits(r, n, &value))
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
is_filler(const char *word)
{
	size_t i;

	for (i = 0; fillers[i] != NULL; i++)
		if (strcmp(word, fillers[i]) == 0)
			return true;
	return false;
}

static bool
word(struct reader *r)
{
	char text[WORD_MAX + 1];
	size_t n = letters(r, text);
	const struct name *name;

	take(r, '.');
	if (r->d.has_time && !r->d.has_offset && (name = find(zones, text, 0)) != NULL) {
		r->d.offset = name->value;
		r->d.has_offset = true;
		if ((peek(r, 0) == '+' || peek(r, 0) == '-') && is_digit(peek(r, 1)))
			return numeric_zone(r);		/* "GMT+2" */
		return true;
	}
	if (is_filler(text))
		return true;
	if (r->d.month == 0 && (name = find(months, text, 3)) != NULL) {
		r->d.month = name->value;
		return true;
	}
	if (find(weekdays, text, 2) != NULL)
		return true;
	/* RFC 2822: a zone nobody knows says nothing about the offset */
	return r->d.has_time && !r->d.has_offset && n <= 5;
}

static bool
comment(struct reader *r)
{
	const unsigned char *close = memchr(r->p, ')', (size_t)(r->end - r->p));

	if (!r->d.has_time || close == NULL)
		return false;
	r->p = close + 1;
	return true;
}

static bool
loose(struct reader *r)
{
	while (r->p < r->end) {
		unsigned char c = *r->p;
		bool wrong = false;

		if (at_no_break_space(r)) {
			r->p += 2;
		} else if (is_digit(c)) {
			if (clock_time(r, &wrong) ? wrong : !(numeric_day(r) || number(r)))
				return false;
		} else if (is_letter(c)) {
			if (!word(r))
				return false;
		} else if ((c == '+' || c == '-') && is_digit(peek(r, 1)) && r->d.has_time) {
			if (!numeric_zone(r))
				return false;
		} else if (c == '(') {
			if (!comment(r))
				return false;
		} else if (is_space(c) || memchr(",.-/|;", c, 6) != NULL) {
			r->p++;
		} else {
			return false;
		}
	}
	return true;
}

/* Whether the calendar has such a day; 24:00 becomes the next one's midnight. */
static bool
settle(struct date *d)
{
	if (d->year < 1 || d->year > 9999 || d->month < 1 || d->month > 12 || d->day < 1 ||
	    d->day > date_month_length(d->year, d->month))
		return false;
	if (d->has_time && d->hour == 24) {
		d->hour = 0;
		date_from_days(date_to_days(d->year, d->month, d->day) + 1, &d->year, &d->month, &d->day);
	}
	return d->year <= 9999;
}

bool
date_parse(struct bytes text, struct date *d)
{
	static const struct reader none;
	struct reader r = none, s = none;

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
	if (iso(&r) && settle(&r.d)) {
		*d = r.d;
		return true;
	}
	if (loose(&s) && settle(&s.d)) {
		*d = s.d;
		return true;
	}
	return false;
}
