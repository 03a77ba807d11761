/*
 * appositionrule - the type of a name by the noun that says beside it what it is.
 */
#ifndef APPOSITIONRULE_H
#define APPOSITIONRULE_H

#include "labelled.h"

/*
 * "Caminos del Sur, a Peruvian builder,", "the builder, Caminos del Sur,", found as a place or a person; "Torve, a town
 * of", found as a person.  True if it has changed a label.
 */
bool appositionrule_noun(struct labelled *r, const struct labelled_span *name);

#endif
