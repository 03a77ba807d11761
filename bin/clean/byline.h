/*
 * byline - the names and the date in the line that says who wrote an article, and when.
 */
#ifndef BYLINE_H
#define BYLINE_H

#include "buf.h"
#include "date.h"

/* The longest run of words in LINE that is a date; false, and *D untouched, if there is none. */
bool byline_find_date(struct bytes line, struct date *d);

/*
 * Appends the names that S begins with, separated by ", ".  They end at the first word that is no name; at a LF, unless
 * a comma or "and" joins what follows.  A single word is no name: it is as often an office or a place; and an
 * organisation after a person is left out.  Names in Han, Kana or Hangul have two to five letters.
 */
void byline_put_names(struct buf *to, struct bytes s);

#endif
