/*
 * clockread - the time of the day, as the grammar of time has it.
 *
 * Each reads at a place into *W, and gives the lexemes that it used; 0 where there is no such thing.
 */
#ifndef CLOCKREAD_H
#define CLOCKREAD_H

#include "place.h"
#include "when.h"

/* 0 to 24, with digits */
size_t clockread_hour(const struct place *p, struct when *w);
/* The same with nothing behind it that it could be a number of. */
size_t clockread_hour_alone(const struct place *p, struct when *w);
/* The "thirty-five" of "nine thirty-five". */
size_t clockread_minuteword(const struct place *p, struct when *w);
/* "nine" */
size_t clockread_hourword(const struct place *p, struct when *w);
/* Two digits, to one more than said. */
size_t clockread_sixty(const struct place *p, int *to);
/* "a.m." */
size_t clockread_meridiem(const struct place *p, struct when *w);
/* The "morning" of "4 in the morning". */
size_t clockread_part(const struct place *p, struct when *w);
/* The minutes before "past", or before "to". */
size_t clockread_minutes(const struct place *p, struct when *w, bool to);
/* "1430" */
size_t clockread_military(const struct place *p, struct when *w);
/* The same time on another clock, which is read over. */
size_t clockread_other(const struct place *p);
size_t clockread_halfpast(struct when *w);

#endif
