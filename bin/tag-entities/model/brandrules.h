/*
 * brandrules - names of organisations that begin small or with a figure, or have an ampersand.
 *
 * Each rule is for token I; it returns true if it has changed a label.
 */
#ifndef BRANDRULES_H
#define BRANDRULES_H

#include "labelled.h"

/* "Marks & Spencer": one organisation, with all the capitals on either side; "H&M". */
bool brandrules_ampersand(struct labelled *r, size_t i);

/* "eBay", "easyJet": a lower-case letter or a few, and one capital with small ones after it. */
bool brandrules_mixed(struct labelled *r, size_t i);

/* "adidas": firms that write themselves small, by words that are nothing else. */
bool brandrules_small(struct labelled *r, size_t i);

/* "3M", "al-Qaeda": the gazetteer has the name, though it does not begin with a capital. */
bool brandrules_known(struct labelled *r, size_t i);

#endif
