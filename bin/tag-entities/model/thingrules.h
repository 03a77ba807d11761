/*
 * thingrules - names of things by the noun after them, and of laws by their year.
 *
 * Each rule is for token I, or for a name; it returns true if it has changed a label.
 */
#ifndef THINGRULES_H
#define THINGRULES_H

#include "labelled.h"

/* "the Torvik ballistic missile", found as a place or a person */
bool thingrules_noun(struct labelled *r, const struct labelled_span *name);

/* The same, which was not found. */
bool thingrules_unfound(struct labelled *r, size_t i);

/* "the Torvik Act, 2023": the year belongs to the name. */
bool thingrules_year(struct labelled *r, const struct labelled_span *name);

/* "COP30", "G20": a name of the gazetteer that ends in figures and was not found. */
bool thingrules_figured(struct labelled *r, size_t i);

#endif
