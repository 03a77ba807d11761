/*
 * factdate - dates: a month or a weekday with the figures beside it.
 */
#ifndef FACTDATE_H
#define FACTDATE_H

#include "factreader.h"

/* Parts of a date. */
enum { FACTDATE_WEEKDAY = 1, FACTDATE_DAY = 2, FACTDATE_MONTH = 4, FACTDATE_YEAR = 8 };

void factdate_month(struct factreader *r, const struct factword *w, struct bytes s, bool first);
void factdate_weekday(struct factreader *r, int64_t day, struct bytes s, bool first);

/* The part that a figure adds to the date before it; 0 if it does not belong to it. */
unsigned factdate_part(const struct factreader *r, enum factreader_gap gap, const struct factnumber_token *t);
void factdate_add_part(struct factreader *r, struct fact *date, unsigned part, int64_t value);

/* The last fact, if it is a month only beside a figure, becomes a name or goes: no figure followed. */
void factdate_settle(struct factreader *r);

/* A Han sign for year, month or day makes a date of the figure right before it; false if there is none. */
bool factdate_han(struct factreader *r, uint32_t cp, struct bytes s);

/*
 * The Han weekday that ends with the character at P, U+66DC, or with the sign for "day" at NEXT; returns the end of
 * the weekday, or NEXT if there is none.
 */
const unsigned char *factdate_han_weekday(struct factreader *r, const unsigned char *p, const unsigned char *next);

#endif
