/*
 * quotedname - whether two sentences quote different people or bodies.
 *
 * Whom a sentence quotes is the name right before a verb of speech: "Mayor Ada Lind said".  A sentence that quotes
 * nobody by name ("he said", "police said") is no other's.
 */
#ifndef QUOTEDNAME_H
#define QUOTEDNAME_H

#include <stdbool.h>

#include "storysentence.h"

/* Whether each quotes somebody by name, and neither has, anywhere in it, the last name of whom the other quotes. */
bool quotedname_differs(const struct storysentence *a, const struct storysentence *b);

#endif
