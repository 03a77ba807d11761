/*
 * novelty - the parts of a text that are in no known article and are not site text.
 */
#ifndef NOVELTY_H
#define NOVELTY_H

#include "containment.h"
#include "doctext.h"

/* Whether the text adds to what is known: at a stretch, or by its share. */
bool novelty_adds(const struct containment_finder *o, const struct doctext *d);

/* Whether a short text adds a quotation to what is known, with a quarter of it new. */
bool novelty_quotes(const struct containment_finder *o, const struct doctext *d);

/* How many articles the stretches that are new may be, at least one. */
unsigned novelty_parts(const struct containment_finder *o, const struct doctext *d);

#endif
