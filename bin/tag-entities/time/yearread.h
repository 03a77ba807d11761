/*
 * yearread - years, decades and centuries, as the grammar of time has them.
 *
 * Each reads at a place into *W, and gives the lexemes that it used; 0 where there is no such thing.
 */
#ifndef YEARREAD_H
#define YEARREAD_H

#include "place.h"
#include "when.h"

/* Four digits, two behind an apostrophe, or words. */
size_t yearread_year(const struct place *p, struct when *w);
/* A year with nothing beside it: what stands around it must not speak against it. */
size_t yearread_alone(const struct place *p, struct when *w);
/* Two digits. */
size_t yearread_short(const struct place *p, struct when *w);
/* "1990s" */
size_t yearread_decade(const struct place *p, struct when *w);
/* "19th century" */
size_t yearread_century(const struct place *p, struct when *w);

#endif
