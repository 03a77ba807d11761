/*
 * authorname - tells the names of persons from those of organisations, and from what is no name.
 */
#ifndef AUTHORNAME_H
#define AUTHORNAME_H

#include "bytes.h"

enum authorname { AUTHORNAME_NONE, AUTHORNAME_ORGANIZATION, AUTHORNAME_PERSON };

/*
 * Judges a NAME that is given for an author, on a page of SITE, which may be empty.  Addresses and numbers are none;
 * the site, single words, and names with a word such as "News" or "Staff" are organisations.
 */
enum authorname authorname_of(struct bytes name, struct bytes site);

#endif
