/*
 * tightmark - whether a sentence ends at a mark that no white space follows.
 *
 * In most scripts the mark then is part of a word, an address or a number, unless the words on both sides show that
 * the space was left out: "custody.Police said", "Friday?We".
 */
#ifndef TIGHTMARK_H
#define TIGHTMARK_H

#include "context.h"

bool tightmark_ends(const struct terminator *m, const struct context *c, const struct context_words *w);

#endif
