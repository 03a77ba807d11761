/*
 * plainterminator - marks that end a sentence without doubt, which most marks are.
 */
#ifndef PLAINTERMINATOR_H
#define PLAINTERMINATOR_H

#include "boundary.h"

/* By the bytes around the mark alone: "word. Word".  False leaves it open. */
bool plainterminator_ends(const struct boundary *b, const struct terminator *m);

/* By the words around it. */
bool plainterminator_ends_context(const struct boundary *b, const struct terminator *m, const struct context *c);

#endif
