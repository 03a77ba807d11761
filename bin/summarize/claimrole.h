/*
 * claimrole - the state of the people whom a number counts: dead, injured, missing (see claim.h).
 */
#ifndef CLAIMROLE_H
#define CLAIMROLE_H

#include "claimnumber.h"

/* The state that stands nearest to the number, before or after it, in its clause; WORDCLASS_NONE if there is none. */
unsigned claim_find_role(const struct claim_reader *r, const struct claim_number *v);

#endif
