/*
 * bodies - which acronyms of a document stand for which of its longer names: those defined behind one, "Liberal
 * Democratic Party (LDP)", and those made of the letters of one alone.
 */
#ifndef BODIES_H
#define BODIES_H

#include "namebook.h"
#include "names.h"

/* M, N of them: the mentions that the names in the book come from. */
void bodies_tie(struct namebook *book, const struct names_mention *m, size_t n);

#endif
