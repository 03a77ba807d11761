/*
 * plainmark - marks that end a sentence without doubt, which most marks are.
 */
#ifndef PLAINMARK_H
#define PLAINMARK_H

#include "boundary.h"

/* By the bytes around the mark alone: "word. Word".  False leaves it open. */
bool plainmark_ends(const struct boundary *b, const struct terminator *m);

/* By the words around it. */
bool plainmark_ends_context(const struct boundary *b, const struct terminator *m, const struct context *c);

#endif
