/*
 * yearreaders - the readers of years, decades and centuries.
 *
 * Each reads at a place into *W, and gives the lexemes that it used; 0 where there is no such thing.
 */
#ifndef YEARREADERS_H
#define YEARREADERS_H

#include "cursor.h"
#include "timefields.h"

/* Four digits, two after an apostrophe, or words. */
size_t yearreaders_year(const struct cursor *p, struct timefields *w);
/* A year with nothing beside it: what stands around it must not speak against it. */
size_t yearreaders_alone(const struct cursor *p, struct timefields *w);
/* Two digits. */
size_t yearreaders_short(const struct cursor *p, struct timefields *w);
/* The year before Christ of "44 BC", "3,000 BC". */
size_t yearreaders_ancient(const struct cursor *p, struct timefields *w);
/* "1990s" */
size_t yearreaders_decade(const struct cursor *p, struct timefields *w);
/* "19th century" */
size_t yearreaders_century(const struct cursor *p, struct timefields *w);

#endif
