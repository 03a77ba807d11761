/*
 * copyreport - why a text was found to be a copy, or not: the passages in common, and the facts that differ.
 *
 *	wire: 0-412, 530-700; not b: Belmor Rope, 7
 *
 * For each article of the group, the stretches of the text that stand in it, in code points; for each article in the
 * same words that is of another event ("not"), or of which the text is a version or an update ("but"), the facts of the
 * text that the article tells otherwise.
 */
#ifndef COPYREPORT_H
#define COPYREPORT_H

#include "decision.h"
#include "prose.h"

/* Appends the reasons of V, made of D; TEXT is the text as it came, of which P took the prose. */
void copyreport_put(struct buf *to, const struct decision *v, const struct doctext *d, const struct prose *p,
    struct bytes text);

#endif
