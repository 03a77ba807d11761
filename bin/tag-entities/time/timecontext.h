/*
 * timecontext - what an expression of time is understood by: the day it was written, what was spoken of before it, and
 * the tense around it.
 */
#ifndef TIMECONTEXT_H
#define TIMECONTEXT_H

#include "calendar.h"
#include "tense.h"

struct timecontext {
	bool dated;		/* the day of writing is known */
	struct point today;
	int minute;		/* of that day, -1 where it is not known */
	bool spoken;		/* a day, month or year was spoken of before */
	struct point last;	/* the last of them */
	bool told;		/* the expression says which: LAST is its point */
	bool year_said;		/* LAST has the year that was said of it */
	bool opens;		/* LAST is a year at the head of its sentence: "In 2019, ..." */
	bool day_spoken;	/* a day was spoken of before */
	struct point last_day;	/* the last of them */
	bool month_near;	/* a month was told in the same sentence or the one before */
	struct point last_month;	/* the last that was told */
	bool quarterly;		/* a quarter of a year was spoken of */
	struct point quarter;	/* the one that the news is about */
	enum tense tense;	/* around the expression */
	bool done;		/* it stands right after a verb of the past: "fell in May" */
	bool at_hand;		/* the last point was told in the same sentence */
	bool near;		/* or in the one before */
	bool begun;		/* the expression stands right after "since" */
	bool since;		/* it was only the beginning of something: "the most since May 2019" */
	int afternoon;		/* the minute after noon, plus one, that the sentence told last; 0 if none */
	bool cumulative;	/* the figures told last are of six or nine months, not of the quarter */
	int span;		/* days, about, to the other end of a range of months that it begins; or 0 */
	bool other_end;		/* it ends a range that began with the last point */
};

/* Whether an hour may be of a day that its sentence tells, or the one before. */
static inline bool
timecontext_day_at_hand(const struct timecontext *c)
{
	return c->near && c->last.unit == UNIT_DAY;
}

/* Adds the point to TO; it is what was last spoken of from now on. */
static inline bool
timecontext_write(struct timecontext *c, struct point p, struct buf *to)
{
	calendar_format(to, p);
	c->last = p;
	c->spoken = c->told = true;
	c->year_said = c->opens = false;
	if (p.unit == UNIT_MONTH)
		c->last_month = p;
	if (p.unit == UNIT_DAY) {
		c->last_day = p;
		c->day_spoken = true;
	}
	return true;
}

#endif
