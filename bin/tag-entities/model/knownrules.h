/*
 * knownrules - names that the gazetteer tells against the model: what it has for one kind of name alone.
 *
 * Each rule is for token I, or for a name; it returns true if it has changed a label.
 */
#ifndef KNOWNRULES_H
#define KNOWNRULES_H

#include "labelled.h"

/* "Morgan Stanley", "the West Bank", "Ozempic": names of organisations, of regions or of things alone. */
bool knownrules_type(struct labelled *r, const struct labelled_span *name);

/* "wrote on Truth Social": an organisation or a thing of several words that was not found. */
bool knownrules_unfound(struct labelled *r, size_t i);

/* "a post on X": the platform, which is nobody's name. */
bool knownrules_platform(struct labelled *r, size_t i);

#endif
