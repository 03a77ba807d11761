/*
 * claimtotal - what a number counts that stands before it: "the number of cases has risen to 65".
 */
#ifndef CLAIMTOTAL_H
#define CLAIMTOTAL_H

#include "claimnumber.h"

/* Whether the number is said to be that of some things; sets *NOUN to their stem, or to 0 for people. */
bool claimtotal_find(const struct claim_reader *r, const struct claim_number *v, uint32_t *noun);

#endif
