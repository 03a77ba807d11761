/*
 * rules - the decision at a mark in a language without a model: by the classes and shapes of the words around it.
 */
#ifndef RULES_H
#define RULES_H

#include "context.h"

bool rules_end(const struct context *c, const struct mark *m, const struct lang_profile *lang,
    const unsigned char *sentence);

#endif
