/*
 * standalone - how well a sentence can be read without the ones around it.
 *
 * What is cut from a quotation, asks, has no end, is too short to say anything or too long to be taken in, or speaks
 * to the reader of the page ("Click ...") counts less.  What leans on the sentence before does not, because it is as
 * good as any after that one.
 */
#ifndef STANDALONE_H
#define STANDALONE_H

#include "surface.h"

/* 0 to 100. */
unsigned standalone_score(const struct surface *l);

#endif
