/*
 * measurement - the stops of units after their numbers: "1 in. thick", "5 ft. 3 in.", "at 150 K. Simulations".
 */
#ifndef MEASUREMENT_H
#define MEASUREMENT_H

#include "context.h"

/* Whether the mark, one full stop, is inside a measurement or before what is measured, and so ends no sentence. */
bool measurement_goes_on(const struct terminator *m, const struct context *c, const struct context_words *w,
    const unsigned char *sentence);

/* Whether the mark follows a unit of one capital letter, which might be taken for an initial, at a sentence's end. */
bool measurement_ends(const struct terminator *m, const struct context *c, const unsigned char *sentence);

#endif
