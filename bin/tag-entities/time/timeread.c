#include "clockread.h"
#include "dayread.h"
#include "lengthread.h"
#include "timeclasses.h"
#include "timeread.h"
#include "yearread.h"

size_t
timeread(unsigned reader, const struct lexeme *x, size_t n, size_t at, struct when *w)
{
	const struct place p = { x, n, at };

	switch (reader) {
	case READ_HOUR:
		return clockread_hour(&p, w);
	case READ_HOURWORD:
		return clockread_hourword(&p, w);
	case READ_HOURALONE:
		return clockread_hour_alone(&p, w);
	case READ_MINUTEWORD:
		return clockread_minuteword(&p, w);
	case READ_MINUTE:
		return clockread_sixty(&p, &w->minute);
	case READ_SECOND:
		return clockread_sixty(&p, &w->second);
	case READ_MERIDIEM:
		return clockread_meridiem(&p, w);
	case READ_CLOCKPART:
		return clockread_part(&p, w);
	case READ_MILITARY:
		return clockread_military(&p, w);
	case READ_OTHERCLOCK:
		return clockread_other(&p);
	case READ_HALFPAST:
		return clockread_halfpast(w);
	case READ_MINUTESPAST:
		return clockread_minutes(&p, w, false);
	case READ_MINUTESTO:
		return clockread_minutes(&p, w, true);
	case READ_YEAR:
		return yearread_year(&p, w);
	case READ_YEARALONE:
		return yearread_alone(&p, w);
	case READ_YY:
		return yearread_short(&p, w);
	case READ_YYYYMMDD:
		return dayread_basic(&p, w);
	case READ_MM:
		return dayread_number(&p, &w->month, 12);
	case READ_MMALONE:
		return dayread_month_of(&p, w);
	case READ_DD:
		return dayread_number(&p, &w->day, 31);
	case READ_DAY:
		return dayread_day(&p, w);
	case READ_DAYTH:
		return dayread_ordinal(&p, &w->day, 31);
	case READ_DAYALONE:
		return dayread_alone(&p, w);
	case READ_NUMBERDAY:
		return dayread_behind(&p, w);
	case READ_SLASHDAY:
		return dayread_slash(&p, w);
	case READ_SLASHDAYALONE:
		return dayread_slash_alone(&p, w);
	case READ_NTH:
		return dayread_ordinal(&p, &w->ordinal, 31);
	case READ_DECADENAME:
		return yearread_decade(&p, w);
	case READ_CENTURYNAME:
		return yearread_century(&p, w);
	case READ_COUNT:
	case READ_MORECOUNT:
		return lengthread_count(&p, w);
	case READ_ANDHALF:
		return lengthread_andhalf(&p, w);
	case READ_LONGUNITS:
		return lengthread_long(&p, w);
	case READ_WEEKEND:
		return lengthread_weekend(&p, w);
	case READ_CALENDARUNIT:
		return lengthread_calendar(&p, w);
	case READ_LASTNIGHT:
		return dayread_lastnight(&p, w);
	case READ_DAYBEFORE:
		return dayread_beside(&p, w, -1);
	case READ_DAYAFTER:
		return dayread_beside(&p, w, 1);
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
	case CLASS_MULTIPLE:
		w->length.count = value;
		break;
	case CLASS_FREQUENCY:
		w->length.unit = (enum unit)value;
		break;
	case CLASS_SEASON:
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
