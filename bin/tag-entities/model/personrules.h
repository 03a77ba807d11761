/*
 * personrules - names of persons that a rule of English decides against the model.
 *
 * Each rule is for token I, or for a name; it returns true if it has changed a label.
 */
#ifndef PERSONRULES_H
#define PERSONRULES_H

#include "labelled.h"

/* "Mrs. Green": a title makes a person of any word. */
bool personrules_title(struct labelled *r, size_t i);

/* "Coach Fields said" */
bool personrules_post(struct labelled *r, size_t i);

/* "Janine is a professor": a given name alone at the beginning of a sentence. */
bool personrules_given(struct labelled *r, size_t i);

/* "King Kusae Edu", taken for an organisation: an office and a person. */
bool personrules_office(struct labelled *r, const struct labelled_span *name);

/* "Paris Hilton", "Sofia Kenin", "Tham Jun Hoe": persons that were taken for places or organisations. */
bool personrules_person(struct labelled *r, const struct labelled_span *name);

/* "Hunter Biden", found as "Biden"; "Vincent van der Brul", found as "Vincent". */
bool personrules_whole_person(struct labelled *r, const struct labelled_span *name);

/* "McTorvik", taken for a place */
bool personrules_son(struct labelled *r, const struct labelled_span *name);

/* "the minister for Women": a common word that is no person. */
bool personrules_common(struct labelled *r, const struct labelled_span *name);

/* "Washington, 69, plays", in a document on Denzel Washington. */
bool personrules_surname(struct labelled *r, const struct labelled_span *name);

#endif
