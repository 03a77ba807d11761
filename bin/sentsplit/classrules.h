/*
 * classrules - the decision at a mark in a language without a model: by the classes and shapes of the words around it.
 */
#ifndef CLASSRULES_H
#define CLASSRULES_H

#include "context.h"

bool classrules_end(const struct context *c, const struct terminator *m, const struct lang_profile *lang,
    const unsigned char *sentence);

#endif
