/*
 * nthvalue - a weekday or another unit by its number in a longer one: "the second Tuesday of November", "the last day
 * of
 * 2024", "the first week of next month".
 */
#ifndef NTHVALUE_H
#define NTHVALUE_H

#include "timecontext.h"
#include "timefields.h"

/* Appends the value of W to TO; false if the longer unit has no such part or is not known. */
bool nthvalue_write(const struct timefields *w, struct timecontext *c, struct buf *to);

#endif
