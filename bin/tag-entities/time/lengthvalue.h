/*
 * lengthvalue - lengths of time as TIMEX3 has them: P2W, PT5H30M, PXY.
 */
#ifndef LENGTHVALUE_H
#define LENGTHVALUE_H

#include "buf.h"
#include "when.h"

/* Adds what W says of a length. */
bool lengthvalue_write(const struct when *w, struct buf *to);

/* Adds a length of one UNIT: "all day". */
bool lengthvalue_one(enum unit unit, struct buf *to);

#endif
