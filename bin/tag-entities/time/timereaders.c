#include "amount/number.h"
#include "clockreaders.h"
#include "datereaders.h"
#include "timereadernames.h"
#include "timereaders.h"
#include "vocabulary.h"
#include "vocabularyclasses.h"
#include "yearreaders.h"

/* A number, of the expression's first or second length of time. */
static size_t
read_count(const struct cursor *p, struct timefields *w)
{
	struct amount_of_time *to = w->length.unit == UNIT_NONE ? &w->length : &w->more;
	struct number v;
	size_t n = number_read(p->x, p->n, p->at, &v);

	if (n != 0) {
		to->count = v.vague ? 0 : number_thousandths(&v);
		return v.vague || to->count > 0 ? n : 0;
	}
	if (cursor_is(p, 0, CLASS_HALF)) {
		to->count = 500;
		n = cursor_glued(p, 1, '-') ? 2 : 1;	/* "half-a-year" */
		return cursor_is(p, n, CLASS_ARTICLE) ? n + 1 : 1;
	}
	if (cursor_is(p, 0, CLASS_ARTICLE) && !cursor_is(p, 1, CLASS_UNITS)) {
		to->count = 1000;
		return 1;
	}
	return 0;
}

/* "days", "years", but not "nights" or "weekends", which are hardly ever a length */
static size_t
read_long(const struct cursor *p, struct timefields *w)
{
	enum unit unit = (enum unit)lexeme_value(&p->x[p->at], CLASS_UNITS);

	if (p->at != 0 && lexeme_is(&p->x[p->at] - 1, CLASS_ORDINALSUFFIX))
		return 0;	/* "the 40th and 67th minutes" */
	if (unit == UNIT_NIGHT || unit == UNIT_WEEKEND || unit == UNIT_WEEKDAY || unit == UNIT_QUARTER)
		return 0;
	w->length.unit = unit;
	return 1;
}

/* "24h", "10y", but not "3D", nor "200m" and "787s", which are hardly ever minutes and seconds */
static size_t
read_letter(const struct cursor *p, struct timefields *w)
{
	enum unit unit = (enum unit)lexeme_value(&p->x[p->at], CLASS_UNITLETTER);

	if (cursor_amid_code(p))
		return 0;
	if (unit < UNIT_HOUR || (unit == UNIT_DAY && w->length.count <= 4000))
		return 0;
	w->length.unit = unit;
	return 1;
}

/* "in the fall", but not "the fall of the regime", "the fall in prices" */
static size_t
read_season(const struct cursor *p, struct timefields *w)
{
	const struct lexeme *x = &p->x[p->at];

	w->season = (enum season)lexeme_value(x, CLASS_SEASON);
	if (w->season != SEASON_FALL || x->end - x->start != sizeof "fall" - 1)
		return 1;
	return p->at > 1 && lexeme_is(&x[-2], CLASS_BEFOREYEAR) && !cursor_is(p, 1, CLASS_BEFOREYEAR);
}

/* "an hour and a half", "an hour and half", but not "an hour and half a mile" */
static size_t
read_andhalf(const struct cursor *p, struct timefields *w)
{
	size_t half = 1 + (size_t)cursor_is(p, 1, CLASS_ARTICLE);

	if (!cursor_is(p, half, CLASS_HALF) || cursor_is(p, half + 1, CLASS_DETERMINER) ||
	    cursor_is(p, half + 1, CLASS_OF))
		return 0;
	w->length.count += 500;
	return half + 1;
}

/* The week or fortnight of "a week on Tuesday", "Tuesday week": one where no number was read. */
static size_t
read_week(const struct cursor *p, struct timefields *w)
{
	unsigned class = cursor_is(p, 0, CLASS_UNIT) ? CLASS_UNIT : CLASS_UNITS;
	enum unit unit = (enum unit)lexeme_value(&p->x[p->at], class);

	if ((unit != UNIT_WEEK && unit != UNIT_FORTNIGHT) || cursor_is(p, 1, CLASS_DIGITS) || cursor_glued(p, 1, '-'))
		return 0;
	w->length.unit = unit;
	if (w->length.count == 0)
		w->length.count = 1000;
	return 1;
}

/* The unit of "last week", "next month". */
static size_t
read_calendar(const struct cursor *p, struct timefields *w)
{
	w->direction_unit = (enum unit)lexeme_value(&p->x[p->at], CLASS_UNIT);
	return 1;
}

static size_t
read_weekend(const struct cursor *p, struct timefields *w)
{
	w->direction_unit = (enum unit)lexeme_value(&p->x[p->at], CLASS_UNIT);
	return w->direction_unit == UNIT_WEEKEND;
}

/* The year or week of "for the year", "months of the year", but not of "player of the year" */
static size_t
read_span(const struct cursor *p, struct timefields *w)
{
	const struct lexeme *x = &p->x[p->at];

	read_calendar(p, w);
	if (p->at < 2 || (lexeme_is(&x[-2], CLASS_OF) && (p->at < 3 || !lexeme_is(&x[-3], CLASS_UNITS))))
		return 0;
	return w->direction_unit == UNIT_YEAR || w->direction_unit == UNIT_WEEK;
}

/* One of a unit: "the day after", "the past year and a half" */
static size_t
read_one(const struct cursor *p, struct timefields *w)
{
	w->length.count = 1000;
	w->length.unit = (enum unit)lexeme_value(&p->x[p->at], CLASS_UNIT);
	return 1;
}

size_t
timereaders_read(unsigned reader, const struct lexeme *x, size_t n, size_t at, struct timefields *w)
{
	const struct cursor p = { x, n, at };

	switch (reader) {
	case READ_HOUR:
		return clockreaders_hour(&p, w);
	case READ_HOURWORD:
		return clockreaders_hourword(&p, w);
	case READ_HOURWORDALONE:
		return clockreaders_hourword_alone(&p, w);
	case READ_HOURALONE:
		return clockreaders_hour_alone(&p, w);
	case READ_MINUTEWORD:
		return clockreaders_minuteword(&p, w);
	case READ_MINUTE:
		return clockreaders_minute(&p, w);
	case READ_SECOND:
		return clockreaders_second(&p, w);
	case READ_MERIDIEM:
		return clockreaders_meridiem(&p, w);
	case READ_CLOCKPART:
		return clockreaders_part(&p, w);
	case READ_TODAYPART:
		timereaders_class(CLASS_DAYPART, &x[at], w);
		w->direction = DIR_THIS;
		return 1;
	case READ_MIDNIGHT:
		return clockreaders_midnight(&p, w);
	case READ_MILITARY:
		return clockreaders_military(&p, w);
	case READ_OTHERCLOCK:
		return clockreaders_other(&p);
	case READ_HALFPAST:
		return clockreaders_halfpast(w);
	case READ_QUARTERPAST:
		return clockreaders_quarter(&p, w, false);
	case READ_QUARTERTO:
		return clockreaders_quarter(&p, w, true);
	case READ_FEWMINUTES:
		return clockreaders_fewminutes(&p, w);
	case READ_MINUTESPAST:
		return clockreaders_minutes(&p, w, false);
	case READ_MINUTESTO:
		return clockreaders_minutes(&p, w, true);
	case READ_YEAR:
		return yearreaders_year(&p, w);
	case READ_YEARALONE:
		return yearreaders_alone(&p, w);
	case READ_YY:
		return yearreaders_short(&p, w);
	case READ_ANCIENTYEAR:
		return yearreaders_ancient(&p, w);
	case READ_YYYYMMDD:
		return datereaders_basic(&p, w);
	case READ_MM:
		return datereaders_number(&p, &w->month, 12);
	case READ_MMALONE:
		return datereaders_month_of(&p, w);
	case READ_DD:
		return datereaders_number(&p, &w->day, 31);
	case READ_DAY:
		return datereaders_day(&p, w);
	case READ_DAYTH:
		return datereaders_ordinal(&p, &w->day, 31);
	case READ_DAYALONE:
		return datereaders_day_alone(&p, w);
	case READ_NUMBERDAY:
		return datereaders_behind(&p, w);
	case READ_SLASHDAY:
		return datereaders_slash(&p, w);
	case READ_SLASHDAYALONE:
		return datereaders_slash_alone(&p, w);
	case READ_NTH:
		return datereaders_ordinal(&p, &w->ordinal, 31);
	case READ_DECADENAME:
		return yearreaders_decade(&p, w);
	case READ_CENTURYNAME:
		return yearreaders_century(&p, w);
	case READ_COUNT:
	case READ_FIGURE:
	case READ_MORECOUNT:
		return read_count(&p, w);
	case READ_ANDHALF:
		return read_andhalf(&p, w);
	case READ_LONGUNITS:
		return read_long(&p, w);
	case READ_LETTERUNIT:
		return read_letter(&p, w);
	case READ_SEASONTIME:
		return read_season(&p, w);
	case READ_WEEKEND:
		return read_weekend(&p, w);
	case READ_CALENDARUNIT:
		return read_calendar(&p, w);
	case READ_OTHERUNIT:
		return read_calendar(&p, w) > 0 &&
		    w->direction_unit != UNIT_DAY;	/* "the day before last Tuesday" */
	case READ_LASTNIGHT:
		return datereaders_lastnight(&p, w);
	case READ_OVERNIGHT:
		return datereaders_overnight(&p, w);
	case READ_YEARUNIT:
		return read_calendar(&p, w) > 0 &&
		    (w->direction_unit == UNIT_YEAR || w->direction_unit == UNIT_QUARTER);
	case READ_THATYEAR:
		w->direction = DIR_THAT;
		return read_calendar(&p, w) > 0 && w->direction_unit == UNIT_YEAR;
	case READ_DAYBEFORE:
		return datereaders_beside(&p, w, -1);
	case READ_DAYAHEAD:
		return datereaders_ahead(&p, w);
	case READ_RANK:
		return datereaders_rank(&p, w);
	case READ_WEEKLATER:
		return read_week(&p, w);
	case READ_AGEDECADE:
		return yearreaders_decade(&p, w) > 0 && w->decade < 100 ? yearreaders_decade(&p, w) : 0;
	case READ_WISH:
		return datereaders_wish(&p);
	case READ_MAYNAME:
		return datereaders_name(&p);
	case READ_QUARTERNUMBER:
		return datereaders_quarter(&p, w);
	case READ_HALFNUMBER:
		return datereaders_half(&p, w);
	case READ_DAYAFTER:
		return datereaders_beside(&p, w, 1);
	case READ_SPANUNIT:
		return read_span(&p, w);
	case READ_ONEUNIT:
		return read_one(&p, w);
	case READ_ONEDAY:
		read_one(&p, w);
		return w->length.unit == UNIT_DAY || w->length.unit == UNIT_NIGHT;
	case READ_ASIDE:
		return datereaders_aside(&p, w);
	case READ_SHOWTIME:
		return x[at].capital;
	default:
		return 0;
	}
}

void
timereaders_class(unsigned class, const struct lexeme *x, struct timefields *w)
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
	case CLASS_MULTIPLE:
		w->length.count = value;
		break;
	case CLASS_FREQUENCY:
	case CLASS_OFTEN:
		w->length.unit = (enum unit)value;
		break;
	case CLASS_SEASON:
		w->season = (enum season)value;
		break;
	case CLASS_DAYPART:
	case CLASS_DAYPARTS:
		w->part = (enum daypart)value;
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
