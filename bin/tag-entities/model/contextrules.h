/*
 * contextrules - names that the marks and words around them, or the rest of their document, tell against the model.
 *
 * Each rule is for token I, or for a name; it returns true if it has changed a label.
 */
#ifndef CONTEXTRULES_H
#define CONTEXTRULES_H

#include "labelled.h"

/* "the Tavoke-led union": a name of the document or the gazetteer, before a hyphen and a participle. */
bool contextrules_tied(struct labelled *r, size_t i);

/* "said NATO", "as Hurts ran": a name that the gazetteer or the document has, among words in lower case. */
bool contextrules_alone(struct labelled *r, size_t i);

/* "the FTSE 100", "Channel 4": a name of the gazetteer that ends in the figure at I. */
bool contextrules_figure(struct labelled *r, size_t i);

/* "Velkism", "the Velkians" */
bool contextrules_doctrine(struct labelled *r, size_t i);

/* "Justice KV Menon": the initials before a person's name. */
bool contextrules_initials(struct labelled *r, const struct labelled_span *name);

/* "in Denver": the place, in a document that has the team as well. */
bool contextrules_placed(struct labelled *r, const struct labelled_span *name);

/* "Denver (5-2)", "a win over Burnley": a place or a person's name that is a team's. */
bool contextrules_team(struct labelled *r, const struct labelled_span *name);

/* "Torve-based Helm Center", found as one name */
bool contextrules_untied(struct labelled *r, const struct labelled_span *name);

/* "Kwara State", found as "Kwara" */
bool contextrules_whole_state(struct labelled *r, const struct labelled_span *name);

#endif
