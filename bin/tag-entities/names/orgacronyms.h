/*
 * orgacronyms - which acronyms of a document stand for which of its longer names: those defined after one, "Liberal
 * Democratic Party (LDP)", and those made of the letters of one alone.
 */
#ifndef ORGACRONYMS_H
#define ORGACRONYMS_H

#include "namebook.h"
#include "names.h"

/* Notes what a mention of an entry tells of acronyms. */
void orgacronyms_note(struct namebook *book, size_t entry, const struct names_mention *m);

/* Ties acronyms to what they stand for, once all mentions are noted. */
void orgacronyms_tie(struct namebook *book);

#endif
