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
	bool quarterly;		/* a quarter of a year was spoken of */
	struct point quarter;	/* the last of them */
	enum tense tense;	/* around the expression */
	bool other_end;		/* it ends a range that began with the last point */
};

/* Adds the point to TO; it is what was last spoken of from now on. */
static inline bool
timecontext_write(struct timecontext *c, struct point p, struct buf *to)
{
	calendar_format(to, p);
	c->last = p;
	c->spoken = true;
	return true;
}

#endif
