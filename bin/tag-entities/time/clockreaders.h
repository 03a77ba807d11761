/*
 * clockreaders - the time of the day, as the grammar of time has it.
 *
 * Each reads at a place into *W, and gives the lexemes that it used; 0 where there is no such thing.
 */
#ifndef CLOCKREADERS_H
#define CLOCKREADERS_H

#include "cursor.h"
#include "timefields.h"

/* 0 to 24, with digits */
size_t clockreaders_hour(const struct cursor *p, struct timefields *w);
/* The same with nothing after it that it could be a number of. */
size_t clockreaders_hour_alone(const struct cursor *p, struct timefields *w);
/* The "thirty-five" of "nine thirty-five". */
size_t clockreaders_minuteword(const struct cursor *p, struct timefields *w);
/* "nine" */
size_t clockreaders_hourword(const struct cursor *p, struct timefields *w);
/* The same with nothing after it that it could be a number of. */
size_t clockreaders_hourword_alone(const struct cursor *p, struct timefields *w);
/* The five of "ten five p.m.", "ten oh five p.m." */
size_t clockreaders_fewminutes(const struct cursor *p, struct timefields *w);
/* Two digits that do not go on: not the "00" of "2:00.44", the time that a runner took. */
size_t clockreaders_minute(const struct cursor *p, struct timefields *w);
size_t clockreaders_second(const struct cursor *p, struct timefields *w);
/* "a.m." */
size_t clockreaders_meridiem(const struct cursor *p, struct timefields *w);
/* The "morning" of "4 in the morning". */
size_t clockreaders_part(const struct cursor *p, struct timefields *w);
/* The "night" of "mid night". */
size_t clockreaders_midnight(const struct cursor *p, struct timefields *w);
/* The minutes before "past", or before "to". */
size_t clockreaders_minutes(const struct cursor *p, struct timefields *w, bool to);
/* "1430" */
size_t clockreaders_military(const struct cursor *p, struct timefields *w);
/* The same time on another clock, which is read over. */
size_t clockreaders_other(const struct cursor *p);
size_t clockreaders_halfpast(struct timefields *w);
/* "a quarter" past, or TO */
size_t clockreaders_quarter(const struct cursor *p, struct timefields *w, bool to);

#endif
