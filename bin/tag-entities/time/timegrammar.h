/*
 * timegrammar - matches timerules.txt against lexemes.
 *
 * A match is the longest of all rules' at its place.  No rule recurs, so that the work at one place is bounded by the
 * grammar, and that of a text is linear in its length.
 */
#ifndef TIMEGRAMMAR_H
#define TIMEGRAMMAR_H

#include "lexeme.h"
#include "timefields.h"

enum timex_type { TIMEX_DATE, TIMEX_TIME, TIMEX_DURATION, TIMEX_SET, TIMEX_SKIP };

/* What is made of an expression; see timevalue.h. */
enum timevalue {
	VALUE_DATE,		/* a point, completed from the day of writing */
	VALUE_QUARTER,
	VALUE_HALF,		/* of a year */
	VALUE_LASTHALF,
	VALUE_QUARTERNOW,	/* "the latest quarter": of the past year */
	VALUE_QUARTERSPOKEN,	/* "the quarter": the one that the news is about */
	VALUE_QUARTERAGO,	/* "a year earlier": of the quarter spoken of, or of today */
	VALUE_QUARTEROF,	/* "the quarter ended June 30", "the 1988 quarter" */
	VALUE_PART,		/* "the next morning": of the day spoken of, or of today */
	VALUE_OVERNIGHT,	/* last night, or of what is to come tonight */
	VALUE_THEDAY,		/* "the 18th" */
	VALUE_SHIFT,		/* "last week": a unit of the calendar beside today's */
	VALUE_FISCALYEAR,	/* "last fiscal" */
	VALUE_SPOKEN,		/* "that year": of what was spoken of */
	VALUE_YEARAGO,		/* "the same month last year" */
	VALUE_WEEK,		/* "the week of March 6" */
	VALUE_BEFORELAST,	/* "the Friday before last" */
	VALUE_AFTERNEXT,
	VALUE_NTH,		/* "the second Tuesday of May" */
	VALUE_WEEKDAYSAGO,	/* "two Fridays ago" */
	VALUE_WEEKON,		/* "a week on Friday": so many weeks after the next one */
	VALUE_LENGTH,
	VALUE_ONE,		/* "all day" */
	VALUE_SOME,		/* "recent years" */
	VALUE_AGO,		/* a length back from today */
	VALUE_HENCE,		/* and forward */
	VALUE_EARLIER,		/* a length back from the day spoken of */
	VALUE_LATER,
	VALUE_UNITBEFORE,	/* "the day before" */
	VALUE_UNITAFTER,
	VALUE_WITHIN,		/* "in two weeks": a point to come, or how long something took */
	VALUE_WEEKDAYIN,	/* "Monday two weeks from now" */
	VALUE_BEFORE,		/* a length back from the day that is said */
	VALUE_AFTER,
	VALUE_EVERY,
	VALUE_TIMES,		/* "three times a week": as often in one of the unit */
	VALUE_BC,		/* "44 BC", "the 2nd century BC" */
	VALUE_PRESENT,
	VALUE_PAST,
	VALUE_FUTURE,
	VALUE_NONE		/* no expression of time, though it looks like one */
};

struct timematch {
	size_t lexemes;		/* how many; 0 is no match */
	enum timex_type type;
	enum timevalue value;
	struct timefields when;
};

/* Whether an expression may start with a lexeme, as far as that alone tells. */
bool timegrammar_starts(const struct lexeme *x);

/* The expression that starts at lexeme AT of the N. */
bool timegrammar_match(const struct lexeme *x, size_t n, size_t at, struct timematch *m);

#endif
