/*
 * periodvalue - parts of years and runs of them: seasons, quarters, halves, decades.
 *
 * Functions add a value; false, and nothing added, where the words make no sense together or the day of writing that
 * they need is not known.
 */
#ifndef PERIODVALUE_H
#define PERIODVALUE_H

#include "buf.h"
#include "timecontext.h"
#include "timefields.h"

/* "the third quarter"; where it is the first told, and of the past year, it is what the news is about from now on */
bool periodvalue_quarter(struct timecontext *c, const struct timefields *w, struct buf *to);

/* The first or second half of a year. */
bool periodvalue_half(const struct timecontext *c, const struct timefields *w, int n, struct buf *to);

/* "the quarter", "the LATEST quarter": the one that the news is about, or else the last that is over */
bool periodvalue_quarter_spoken(const struct timecontext *c, bool latest, struct buf *to);

/* "the quarter ended June 30", "the 1988 quarter"; it is what "a year earlier" is about from now on */
bool periodvalue_quarter_of(struct timecontext *c, const struct timefields *w, struct buf *to);

/* "A year earlier", in the news of a company: than the quarter that the news is about. */
bool periodvalue_quarter_ago(const struct timecontext *c, const struct timefields *w, struct buf *to);

/* "last summer" */
void periodvalue_season(const struct timecontext *c, const struct timefields *w, struct buf *to);

/* "the 1990s" */
void periodvalue_decade(const struct timecontext *c, const struct timefields *w, struct buf *to);

#endif
