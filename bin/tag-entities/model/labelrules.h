/*
 * labelrules - names that a rule of English decides against the model: "Mrs." and a capital are a person, "X & Y" is an
 * organisation, "LLC" belongs to the name before it, two known clubs joined by "and" are two names.
 *
 * The rules work on the labels of one sentence, after the model has set them.
 */
#ifndef LABELRULES_H
#define LABELRULES_H

#include "labelled.h"

/* Applies the rules. */
void labelrules_apply(struct labelled *r);

#endif
