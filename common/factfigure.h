/*
 * factfigure - figures: numbers, ranges, and other tokens with digits.
 */
#ifndef FACTFIGURE_H
#define FACTFIGURE_H

#include "factreader.h"

/* Adds a token, which is S, to the number or date before it, or as a new figure. */
void factfigure_add(struct factreader *r, const struct factnumber_token *t, struct bytes s, bool first);

/* Adds a word of letters and digits, such as "A380", as a figure of its own. */
void factfigure_add_mixed(struct factreader *r, struct bytes s, bool first);

/* Whether a token after the gap may be of the number that is the last fact: "twenty-five", "two hundred and twelve". */
bool factfigure_continues(const struct factreader *r, enum factreader_gap gap);

#endif
