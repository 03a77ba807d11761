/*
 * typerules - names whose type a word of theirs, the gazetteer or a noun beside them tells against the model.
 *
 * Each rule is for token I, or for a name; it returns true if it has changed a label.
 */
#ifndef TYPERULES_H
#define TYPERULES_H

#include "labelled.h"

/* "Hurricane Ian", "HMS Victory" */
bool typerules_event(struct labelled *r, size_t i);

/* "the Nobel Prize", "the Selden Act", "Parkinson's disease" */
bool typerules_thing(struct labelled *r, const struct labelled_span *name);

/* "the Beatles": who is called so in the plural, and is no known place. */
bool typerules_band(struct labelled *r, const struct labelled_span *name);

/* "the Great Barrier Reef", "Mt. Kilimanjaro" */
bool typerules_feature(struct labelled *r, const struct labelled_span *name);

/* "the group known as Arvel", "a town called Helm" */
bool typerules_called(struct labelled *r, const struct labelled_span *name);

/* "Boston, Mass.": a state after a place of it. */
bool typerules_state(struct labelled *r, size_t i);

/* "Xavo, formerly known as Twitter": a name that was not found. */
bool typerules_former(struct labelled *r, size_t i);

/* "Odalys", after "Hurricane Odalys": the storm, unless a person of the document is called so. */
bool typerules_storm(struct labelled *r, const struct labelled_span *name);

/* "Shell and Exxon Mobil": a body of the gazetteer that was not found, before "and" and an organisation. */
bool typerules_beside(struct labelled *r, size_t i);

/* "Real Sociedad and Valencia": what is joined with an organisation is no person, or of two teams no place. */
bool typerules_joined(struct labelled *r, const struct labelled_span *name);

#endif
