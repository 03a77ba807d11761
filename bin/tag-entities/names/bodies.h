/*
 * bodies - which acronyms of a document stand for which of its longer names: those defined behind one, "Liberal
 * Democratic Party (LDP)", and those made of the letters of one alone.
 */
#ifndef BODIES_H
#define BODIES_H

#include "namebook.h"
#include "names.h"

/* Notes what a mention of an entry tells of acronyms. */
void bodies_note(struct namebook *book, size_t entry, const struct names_mention *m);

/* Ties acronyms to what they stand for, once all mentions are noted. */
void bodies_tie(struct namebook *book);

#endif
