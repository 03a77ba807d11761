/*
 * claimcontext - what the words around a number say of it: that it is a former value, background or a wish, how it is
 * bounded, and which way something went by it (see claim.h).
 */
#ifndef CLAIMCONTEXT_H
#define CLAIMCONTEXT_H

#include "claim.h"
#include "claimnumber.h"

/* CLAIM_FORMER, CLAIM_BACKGROUND and CLAIM_WANTED, as the words around the number say. */
uint16_t claimcontext_flags(const struct claim_reader *r, const struct claim_number *v);

/* CLAIM_ROSE, CLAIM_FELL or 0: "fell 41 percent", "up by 3 percent", "a rise of 2 percent". */
uint16_t claimcontext_step(const struct claim_reader *r, const struct claim_number *v);

/* Sets where the claim begins, which is with the words before the number that bound or blur it, and their flags. */
void claimcontext_qualify(struct claim *c, const struct claim_reader *r, const struct claim_number *v);

#endif
