/*
 * timephrase - whether an era, year or hour only opens a sentence: "In 44 B.C. Rome was", "By 9 p.m. Mrs. Lund left".
 */
#ifndef TIMEPHRASE_H
#define TIMEPHRASE_H

#include "context.h"

/*
 * Whether the sentence goes on after the abbreviation: before it there are figures, months, abbreviations and
 * prepositions, and at most one function word of another kind.
 */
bool timephrase_opens(const struct context *c, const struct context_words *w, const unsigned char *sentence);

#endif
