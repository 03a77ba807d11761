/*
 * hyphenpair - two places, or a place and an organisation, that a hyphen joins into one word: "Seoul-Tokyo ties", "the
 * Israel-Hamas war".
 */
#ifndef HYPHENPAIR_H
#define HYPHENPAIR_H

#include "gazetteer.h"
#include "nerlabel.h"

/*
 * The token of the hyphen, where a name of N tokens is two that the gazetteer has, one at least of which nobody is
 * called by, and is none itself, as Guinea-Bissau is; LEFT and RIGHT are set to their types.  Else 0.
 */
size_t hyphenpair_at(const struct gazetteer *g, const struct gazetteer_token *token, size_t n, enum ner_type *left,
    enum ner_type *right);

#endif
