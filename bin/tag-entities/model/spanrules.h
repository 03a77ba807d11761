/*
 * spanrules - names that the model has begun too early or ended too late.
 *
 * Each rule is for a name; it returns true if it has changed a label.
 */
#ifndef SPANRULES_H
#define SPANRULES_H

#include "labelled.h"

/* "Luzon's Masbate City", "Velk's lawsuit", found as one name */
bool spanrules_possessive(struct labelled *r, const struct labelled_span *name);

/* "Western valleys of Torve", "the Torve metro area", found as one place */
bool spanrules_kind(struct labelled *r, const struct labelled_span *name);

/* "R-Wis.", "D-Torve": the party is no part of the place. */
bool spanrules_party(struct labelled *r, const struct labelled_span *name);

/* "PM Velk", "CS Bo Velk": an office in letters is no part of the name. */
bool spanrules_office(struct labelled *r, const struct labelled_span *name);

#endif
