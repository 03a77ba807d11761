/*
 * reference - abbreviations and figures that refer to a part of something: vol. IX, Matt. 5:3, Kl. B, 2.1., 23rd. May.
 */
#ifndef REFERENCE_H
#define REFERENCE_H

#include "context.h"

/* Whether the mark, one full stop, is inside a reference, and so ends no sentence. */
bool reference_goes_on(const struct terminator *m, const struct context *c, const struct context_words *w,
    const unsigned char *sentence);

/* A bill in parliament: "S. 556", "H.R. 3200". */
bool reference_is_bill(const struct context *c);

#endif
