/*
 * durationvalue - lengths of time as TIMEX3 has them: P2W, PT5H30M, PXY.
 */
#ifndef DURATIONVALUE_H
#define DURATIONVALUE_H

#include "buf.h"
#include "timefields.h"

/* Adds what W says of a length. */
bool durationvalue_write(const struct timefields *w, struct buf *to);

/* Adds a length of one UNIT: "all day". */
bool durationvalue_one(enum unit unit, struct buf *to);

#endif
