/*
 * bodyrules - names of organisations that a word of theirs, or what stands beside them, tells against the model.
 *
 * Each rule is for token I, or for a name; it returns true if it has changed a label.
 */
#ifndef BODYRULES_H
#define BODYRULES_H

#include "labelled.h"

/* "the 4th Circuit", "the 9th U.S. Circuit Court of Appeals" */
bool bodyrules_circuit(struct labelled *r, size_t i);

/* "Students against Waste (SAW)": an acronym in parentheses has the type of the name before it, which is no person. */
bool bodyrules_acronym(struct labelled *r, size_t i);

/* "Nurses for Labour", "Lawyers without Borders" */
bool bodyrules_people(struct labelled *r, size_t i);

/* "Velk TV" */
bool bodyrules_channel(struct labelled *r, size_t i);

/* "Ada Velk Observatory", "Harbor Tribune": no person and no place. */
bool bodyrules_head(struct labelled *r, const struct labelled_span *name);

/* "CFO of Velk Foods", found as one name */
bool bodyrules_chief(struct labelled *r, const struct labelled_span *name);

/* "Velk Capital": unknown words before one that firms are called by. */
bool bodyrules_firm(struct labelled *r, size_t i);

/* "the Armed Forces of the Philippines", found as "Philippines" */
bool bodyrules_forces(struct labelled *r, const struct labelled_span *name);

/* "U.S. District Court for the District of Maryland", "Bureau for Trade and Fisheries Affairs" */
bool bodyrules_whole(struct labelled *r, const struct labelled_span *name);

/* "told WVLK": the call sign of an American station, which was not found. */
bool bodyrules_station(struct labelled *r, size_t i);

/* "Velis (Velk Institute of Science)", found as a person */
bool bodyrules_spelt_out(struct labelled *r, const struct labelled_span *name);

/* "Instituto Velk", found as a person; "Observatório" and "Velk" of "Observatório do Velk" */
bool bodyrules_foreign(struct labelled *r, const struct labelled_span *name);

#endif
