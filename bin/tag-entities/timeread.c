#include "number.h"
#include "timeclasses.h"
#include "timeread.h"

struct place {
	const struct lexeme *x;
	size_t n, at;
};

static bool
is(const struct place *p, size_t i, unsigned class)
{
	return p->at + i < p->n && lexeme_is(&p->x[p->at + i], class);
}

static bool
glued(const struct place *p, size_t i, uint32_t mark)
{
	return p->at + i < p->n && p->x[p->at + i].mark == mark && !p->x[p->at + i].spaced;
}

/* A number of LEAST to MOST digits, between LOW and HIGH; -1 where there is none. */
static int
digits(const struct place *p, size_t i, int least, int most, int low, int high)
{
	const struct lexeme *x = &p->x[p->at + i];

	if (p->at + i >= p->n || x->digits < least || x->digits > most || x->digits == 0 ||
	    (int)x->number < low || (int)x->number > high)
		return -1;
	return (int)x->number;
}

/* The number goes on before or behind: "1,992", "3.5". */
static bool
cut_before(const struct place *p)
{
	const struct lexeme *x = &p->x[p->at];

	return p->at >= 2 && !x->spaced && !x[-1].spaced && x[-2].digits > 0 &&
	    (x[-1].mark == ',' || x[-1].mark == '.' || x[-1].mark == ':');
}

static bool
cut_behind(const struct place *p)
{
	const struct lexeme *x = &p->x[p->at];

	return p->at + 2 < p->n && !x[1].spaced && (x[1].mark == ',' || x[1].mark == '.') && !x[2].spaced &&
	    x[2].digits > 0;
}

static size_t
read_hour(const struct place *p, struct when *w)
{
	int v = digits(p, 0, 1, 2, 0, 24);

	if (v < 0 || cut_before(p))
		return 0;
	w->hour = v + 1;
	return 1;
}

static size_t
read_hourword(const struct place *p, struct when *w)
{
	int v = lexeme_value(&p->x[p->at], CLASS_NUM);

	if (v < 1 || v > 12)
		return 0;
	w->hour = v + 1;
	return 1;
}

static size_t
read_sixty(const struct place *p, int *to)
{
	int v = digits(p, 0, 2, 2, 0, 59);

	if (v < 0)
		return 0;
	*to = v + 1;
	return 1;
}

/* "a.m.", "am", "p. m." */
static size_t
read_ampm(const struct place *p, struct when *w)
{
	size_t length = p->x[p->at].end - p->x[p->at].start, i = 1;

	w->half_day = lexeme_value(&p->x[p->at], CLASS_AMPM);
	if (length == 1) {
		if (i < p->n - p->at && p->x[p->at + i].mark == '.')
			i++;
		if (!is(p, i, CLASS_LETTERM))
			return 0;
		i++;
	}
	return i + (i > 2 && glued(p, i, '.'));
}

/* "4 in the morning" */
static size_t
read_clockpart(const struct place *p, struct when *w)
{
	int part = lexeme_value(&p->x[p->at], CLASS_DAYPART);

	w->half_day = part == PART_MORNING || (part == PART_NIGHT && w->hour >= 2 && w->hour <= 6) ? 1 : 2;
	return 1;
}

/* "twenty past", "10 minutes to": before the hour is the other side of it */
static size_t
read_minutes(const struct place *p, struct when *w, bool to)
{
	struct number v;
	size_t n = number_read(p->x, p->n, p->at, &v);

	if (n == 0 || v.vague || v.exponent != 0 || v.mantissa < 1 || v.mantissa > 59)
		return 0;
	w->minute = (int)v.mantissa + 1;
	w->minutes_to = to;
	if (is(p, n, CLASS_UNITS) || is(p, n, CLASS_UNIT)) {
		const struct lexeme *x = &p->x[p->at + n];
		int unit = is(p, n, CLASS_UNITS) ? lexeme_value(x, CLASS_UNITS) : lexeme_value(x, CLASS_UNIT);

		return unit == UNIT_MINUTE ? n + 1 : 0;
	}
	return to ? 0 : n;	/* "ten to nine" is mostly a range */
}

static size_t
read_military(const struct place *p, struct when *w)
{
	int v = digits(p, 0, 4, 4, 0, 2359);

	if (v < 0 || v % 100 > 59)
		return 0;
	w->hour = v / 100 + 1;
	w->minute = v % 100 + 1;
	return 1;
}

/* "(0735 GMT)": the same time on another clock, which is read over. */
static size_t
read_otherclock(const struct place *p)
{
	if (digits(p, 0, 4, 4, 0, 2359) >= 0)
		return 1;
	if (digits(p, 0, 1, 2, 0, 24) < 0)
		return 0;
	return glued(p, 1, ':') && digits(p, 2, 2, 2, 0, 59) >= 0 ? 3 : 1;
}

/* "nineteen eighty-six", "two thousand and five", "twenty twenty-five" */
static size_t
year_in_words(const struct place *p, int *year)
{
	struct number v;
	size_t n, m;
	int head;

	n = number_read(p->x, p->n, p->at, &v);
	if (n == 0 || v.exponent != 0 || v.vague)
		return 0;
	if (v.mantissa >= 1100 && v.mantissa <= 2100) {
		*year = (int)v.mantissa;
		return n;
	}
	if (v.mantissa < 15 || v.mantissa > 20)
		return 0;
	head = (int)v.mantissa;
	if (!is(p, n, CLASS_NUM))
		return 0;
	m = number_read(p->x, p->n, p->at + n, &v);
	if (m == 0 || v.exponent != 0 || v.mantissa < 10 || v.mantissa > 99)
		return 0;
	*year = head * 100 + (int)v.mantissa;
	return n + m;
}

static int
whole_year(int yy)
{
	return yy < 40 ? 2000 + yy : 1900 + yy;
}

static size_t
read_year(const struct place *p, struct when *w)
{
	int v = digits(p, 0, 4, 4, 1000, 2199);

	if (v >= 0) {
		w->year = v;
		return 1;
	}
	if (p->x[p->at].mark == '\'' && p->at + 1 < p->n && !p->x[p->at + 1].spaced) {
		v = digits(p, 1, 2, 2, 0, 99);
		if (v >= 0) {
			w->year = whole_year(v);
			return 2;
		}
	}
	return is(p, 0, CLASS_NUM) ? year_in_words(p, &w->year) : 0;
}

/* Words after four digits that make them a count or a name and not a year. */
static bool
counts_something(const struct place *p, size_t used)
{
	const struct lexeme *next = &p->x[p->at + used];

	if (p->at + used >= p->n)
		return false;
	if (next->mark == '%' || next->mark == '$')
		return true;
	if (next->mark == '-' && !next->spaced)
		return !(is(p, used + 1, CLASS_DIGITS) || is(p, used + 1, CLASS_BOUNDARY)) && p->at + used + 1 < p->n &&
		    !p->x[p->at + used + 1].spaced && p->x[p->at + used + 1].mark == 0;
	return lexeme_is(next, CLASS_UNIT) || lexeme_is(next, CLASS_UNITS) || lexeme_is(next, CLASS_SCALE) ||
	    lexeme_is(next, CLASS_COUNTED) || (!next->spaced && next->mark == 0);
}

/* Four digits that are a year with nothing around them to say so. */
static size_t
read_yearalone(const struct place *p, struct when *w)
{
	const struct lexeme *before = p->at > 0 ? &p->x[p->at - 1] : NULL;
	int v = digits(p, 0, 4, 4, 1400, 2099);

	if (p->x[p->at].mark == '\'')
		return before != NULL && lexeme_is(before, CLASS_BEFOREYEAR) && !is(p, 2, CLASS_LETTERS) ?
		    read_year(p, w) : 0;
	if (v < 0) {
		return is(p, 0, CLASS_NUM) && before != NULL && lexeme_is(before, CLASS_BEFOREYEAR) ? read_year(p, w) : 0;
	}
	if (cut_before(p) || cut_behind(p) || counts_something(p, 1))
		return 0;
	if (before != NULL && ((before->mark != 0 && !p->x[p->at].spaced && before->mark != '(' && before->mark != '-' &&
	    before->mark != '\'' && before->mark != '"') || before->mark == '$' || before->mark == '#' ||
	    (before->mark == 0 && !p->x[p->at].spaced) || lexeme_is(before, CLASS_BEFORECOUNT)))
		return 0;
	if ((v < 1800 || v > 2050) && (before == NULL || !lexeme_is(before, CLASS_BEFOREYEAR)))
		return 0;
	w->year = v;
	return 1;
}

static size_t
read_yy(const struct place *p, struct when *w)
{
	int v = digits(p, 0, 2, 2, 0, 99);

	if (v < 0)
		return 0;
	w->year = whole_year(v);
	return 1;
}

static size_t
read_yyyymmdd(const struct place *p, struct when *w)
{
	int v = digits(p, 0, 8, 8, 10000101, 21991231);

	if (v < 0 || v / 100 % 100 < 1 || v / 100 % 100 > 12 || v % 100 < 1 || v % 100 > 31)
		return 0;
	w->year = v / 10000;
	w->month = v / 100 % 100;
	w->day = v % 100;
	return 1;
}

static size_t
read_digits(const struct place *p, int *to, int high)
{
	int v = digits(p, 0, 1, 2, 1, high);

	if (v < 0)
		return 0;
	*to = v;
	return 1;
}

/* "4th", "fourth", "twenty-first" */
static size_t
ordinal(const struct place *p, int *to, int high)
{
	int v = digits(p, 0, 1, 2, 1, high), tens;
	size_t i;

	if (v > 0) {
		if (p->at + 1 >= p->n || p->x[p->at + 1].spaced || !is(p, 1, CLASS_ORDINALSUFFIX))
			return 0;
		*to = v;
		return 2;
	}
	if (is(p, 0, CLASS_ORDINAL)) {
		*to = lexeme_value(&p->x[p->at], CLASS_ORDINAL);
		return *to <= high;
	}
	if (is(p, 0, CLASS_NUM)) {
		tens = lexeme_value(&p->x[p->at], CLASS_NUM);
		i = glued(p, 1, '-') ? 2 : 1;
		if (tens < 20 || tens % 10 != 0 || !is(p, i, CLASS_ORDINAL))
			return 0;
		v = lexeme_value(&p->x[p->at + i], CLASS_ORDINAL);
		if (v > 9 || tens + v > high)
			return 0;
		*to = tens + v;
		return i + 1;
	}
	return 0;
}

/* "the 18th" with no word behind it that it could be the 18th of */
static size_t
read_dayalone(const struct place *p, struct when *w)
{
	size_t n = ordinal(p, &w->day, 31);

	return n > 0 && (p->at + n >= p->n || p->x[p->at + n].mark != 0) ? n : 0;
}

/* "Sunday 31", but not "Sunday 3 weeks" or "Friday 7.6" */
static size_t
read_numberday(const struct place *p, struct when *w)
{
	if (digits(p, 0, 1, 2, 1, 31) < 0 || (p->at + 1 < p->n && p->x[p->at + 1].mark == 0) || cut_behind(p) ||
	    glued(p, 1, ':') || glued(p, 1, '%') || glued(p, 1, '-'))
		return 0;
	w->day = (int)p->x[p->at].number;
	return 1;
}

/* "11/20", or "20/11" where it can be nothing else; not "11/20/99". */
static size_t
read_slashday(const struct place *p, struct when *w)
{
	int first = digits(p, 0, 1, 2, 1, 31), second = digits(p, 2, 1, 2, 1, 31);

	if (!(glued(p, 1, '/') || glued(p, 1, '-')) || first < 0 || second < 0 || p->x[p->at + 2].spaced ||
	    (first > 12 && second > 12) || glued(p, 3, '/') || glued(p, 3, '-') || glued(p, 3, '%'))
		return 0;
	w->month = first > 12 ? second : first;
	w->day = first > 12 ? first : second;
	return 3;
}

/* The same without a word that says it is a day: both numbers of two digits, as no fraction is written. */
static size_t
read_slashday_alone(const struct place *p, struct when *w)
{
	return glued(p, 1, '/') && p->x[p->at].digits == 2 && digits(p, 2, 2, 2, 1, 31) > 0 && !cut_before(p) ?
	    read_slashday(p, w) : 0;
}

static size_t
read_halfpast(struct when *w)
{
	w->minute = 30 + 1;
	return 1;
}

/* A day of a month beside its name: "4", "4th", "fourth", "twenty-first", "twenty nine". */
static size_t
read_day(const struct place *p, struct when *w)
{
	struct number v;
	size_t n = ordinal(p, &w->day, 31);

	if (n > 0)
		return n;
	if (digits(p, 0, 1, 2, 1, 31) > 0) {
		if (p->at > 0 && p->x[p->at - 1].mark == '$')
			return 0;
		if (glued(p, 1, '%') || (glued(p, 1, ':') && is(p, 2, CLASS_DIGITS) && !p->x[p->at + 2].spaced))
			return 0;
		w->day = (int)p->x[p->at].number;
		return 1;
	}
	if (is(p, 0, CLASS_NUM)) {
		n = number_read(p->x, p->n, p->at, &v);
		if (n > 0 && v.exponent == 0 && v.mantissa >= 1 && v.mantissa <= 31) {
			w->day = (int)v.mantissa;
			return n;
		}
	}
	return 0;
}

/* "1990s", "1990's", "'90s", "nineties" */
static size_t
read_decade(const struct place *p, struct when *w)
{
	size_t i = p->x[p->at].mark == '\'';
	int v = i == 0 ? digits(p, 0, 4, 4, 1500, 2090) : -1;

	if (v < 0)
		v = digits(p, i, 2, 2, 10, 90);
	if (v >= 0 && v % 10 == 0) {
		i += 1 + (size_t)(glued(p, i + 1, '\'') && is(p, i + 2, CLASS_LETTERS));
		if (!is(p, i, CLASS_LETTERS) || p->x[p->at + i].spaced)
			return 0;
		w->decade = v;
		return i + 1;
	}
	if (is(p, 0, CLASS_NUM) && is(p, 1, CLASS_DECADE) && lexeme_value(&p->x[p->at], CLASS_NUM) >= 15) {
		w->decade = lexeme_value(&p->x[p->at], CLASS_NUM) * 100 + lexeme_value(&p->x[p->at + 1], CLASS_DECADE);
		return 2;
	}
	if (i == 0 && is(p, 0, CLASS_DECADE)) {
		w->decade = lexeme_value(&p->x[p->at], CLASS_DECADE);
		return 1;
	}
	return 0;
}

static size_t
read_century(const struct place *p, struct when *w)
{
	size_t n = ordinal(p, &w->century, 30);

	if (n == 0)
		return 0;
	n += glued(p, n, '-');
	return is(p, n, CLASS_UNIT) && lexeme_value(&p->x[p->at + n], CLASS_UNIT) == UNIT_CENTURY ? n + 1 : 0;
}

/* A number, of the expression's first or second length of time. */
static size_t
read_count(const struct place *p, struct when *w)
{
	struct amount_of_time *to = w->length.unit == UNIT_NONE ? &w->length : &w->more;
	struct number v;
	size_t n = number_read(p->x, p->n, p->at, &v);

	if (n > 0) {
		to->count = v.vague ? 0 : number_thousandths(&v);
		return v.vague || to->count > 0 ? n : 0;
	}
	if (is(p, 0, CLASS_HALF)) {
		to->count = 500;
		return 1 + is(p, 1, CLASS_ARTICLE);
	}
	if (is(p, 0, CLASS_ARTICLE)) {
		to->count = 1000;
		return 1;
	}
	return 0;
}

/* "days", "years", but not "nights" or "weekends", which are hardly ever a length */
static size_t
read_longunits(const struct place *p, struct when *w)
{
	enum unit unit = (enum unit)lexeme_value(&p->x[p->at], CLASS_UNITS);

	if (unit == UNIT_NIGHT || unit == UNIT_WEEKEND || unit == UNIT_WEEKDAY || unit == UNIT_QUARTER)
		return 0;
	w->length.unit = unit;
	return 1;
}

static size_t
read_weekend(const struct place *p, struct when *w)
{
	w->direction_unit = (enum unit)lexeme_value(&p->x[p->at], CLASS_UNIT);
	return w->direction_unit == UNIT_WEEKEND;
}

/* "an hour and a half" */
static size_t
read_andhalf(const struct place *p, struct when *w)
{
	if (!is(p, 1, CLASS_ARTICLE) || !is(p, 2, CLASS_HALF))
		return 0;
	w->length.count += 500;
	return 3;
}

/* The unit of "last week", "next month". */
static size_t
read_calendarunit(const struct place *p, struct when *w)
{
	w->direction_unit = (enum unit)lexeme_value(&p->x[p->at], CLASS_UNIT);
	return 1;
}

/* "last night" is yesterday's. */
static size_t
read_lastnight(const struct place *p, struct when *w)
{
	if (lexeme_value(&p->x[p->at], CLASS_DIRECTION) != DIR_LAST || !is(p, 1, CLASS_DAYPART) ||
	    lexeme_value(&p->x[p->at + 1], CLASS_DAYPART) != PART_NIGHT)
		return 0;
	w->deictic = true;
	w->days_off = -1;
	w->part = PART_NIGHT;
	return 2;
}

/* The day before or after "yesterday", "today", "tomorrow". */
static size_t
read_beside(const struct place *p, struct when *w, int step)
{
	w->deictic = true;
	w->days_off = lexeme_value(&p->x[p->at], CLASS_DEICTIC) + step;
	return 1;
}

size_t
timeread(unsigned reader, const struct lexeme *x, size_t n, size_t at, struct when *w)
{
	const struct place p = { x, n, at };

	switch (reader) {
	case READ_HOUR:
		return read_hour(&p, w);
	case READ_HOURWORD:
		return read_hourword(&p, w);
	case READ_MINUTE:
		return read_sixty(&p, &w->minute);
	case READ_SECOND:
		return read_sixty(&p, &w->second);
	case READ_MERIDIEM:
		return read_ampm(&p, w);
	case READ_CLOCKPART:
		return read_clockpart(&p, w);
	case READ_MILITARY:
		return read_military(&p, w);
	case READ_OTHERCLOCK:
		return read_otherclock(&p);
	case READ_HALFPAST:
		return read_halfpast(w);
	case READ_MINUTESPAST:
		return read_minutes(&p, w, false);
	case READ_MINUTESTO:
		return read_minutes(&p, w, true);
	case READ_YEAR:
		return read_year(&p, w);
	case READ_YEARALONE:
		return read_yearalone(&p, w);
	case READ_YY:
		return read_yy(&p, w);
	case READ_YYYYMMDD:
		return read_yyyymmdd(&p, w);
	case READ_MM:
		return read_digits(&p, &w->month, 12);
	case READ_DD:
		return read_digits(&p, &w->day, 31);
	case READ_DAY:
		return read_day(&p, w);
	case READ_DAYTH:
		return ordinal(&p, &w->day, 31);
	case READ_DAYALONE:
		return read_dayalone(&p, w);
	case READ_NUMBERDAY:
		return read_numberday(&p, w);
	case READ_SLASHDAY:
		return read_slashday(&p, w);
	case READ_SLASHDAYALONE:
		return read_slashday_alone(&p, w);
	case READ_NTH:
		return ordinal(&p, &w->ordinal, 31);
	case READ_DECADENAME:
		return read_decade(&p, w);
	case READ_CENTURYNAME:
		return read_century(&p, w);
	case READ_COUNT:
		return read_count(&p, w);
	case READ_MORECOUNT:
		return read_count(&p, w);
	case READ_ANDHALF:
		return read_andhalf(&p, w);
	case READ_LONGUNITS:
		return read_longunits(&p, w);
	case READ_WEEKEND:
		return read_weekend(&p, w);
	case READ_CALENDARUNIT:
		return read_calendarunit(&p, w);
	case READ_LASTNIGHT:
		return read_lastnight(&p, w);
	case READ_DAYBEFORE:
		return read_beside(&p, w, -1);
	case READ_DAYAFTER:
		return read_beside(&p, w, 1);
	default:
		return 0;
	}
}

void
timeread_class(unsigned class, const struct lexeme *x, struct when *w)
{
	int value = lexeme_value(x, class);

	switch (class) {
	case CLASS_MONTH:
	case CLASS_MONTHSHORT:
	case CLASS_MONTHABBR:
	case CLASS_MONTHLIKE:
		w->month = value;
		break;
	case CLASS_WEEKDAY:
	case CLASS_DAYLIKE:
	case CLASS_WEEKDAYS:
		w->weekday = value;
		break;
	case CLASS_UNIT:
	case CLASS_UNITS:
	case CLASS_UNITLETTER:
		(w->length.unit == UNIT_NONE ? &w->length : &w->more)->unit = (enum unit)value;
		break;
	case CLASS_FREQUENCY:
		w->length.unit = (enum unit)value;
		break;
	case CLASS_SEASON:
	case CLASS_SEASONS:
		w->season = (enum season)value;
		break;
	case CLASS_DAYPART:
	case CLASS_DAYPARTS:
		w->part = (enum part)value;
		break;
	case CLASS_CLOCKWORD:
		w->hour = value + 1;
		break;
	case CLASS_DEICTICNIGHT:
		w->part = PART_NIGHT;
		w->deictic = true;
		w->days_off = value;
		break;
	case CLASS_DEICTIC:
		w->deictic = true;
		w->days_off = value;
		break;
	case CLASS_DIRECTION:
		w->direction = (enum direction)value;
		break;
	default:
		break;
	}
}
