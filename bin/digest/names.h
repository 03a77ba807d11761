/*
 * names - who a story is about, and where it takes place: the names its sentences mention most.
 */
#ifndef NAMES_H
#define NAMES_H

#include "page.h"

enum { NAMES_MOST = 4 };

struct names {
	struct bytes name[NAMES_MOST];	/* the most often named first, of equals the first named; safe to show */
	size_t n;
};

/*
 * Names of the entity types in TYPES ("PER", "ORG", "LOC"), a list that ends with NULL.  Spellings that differ by case,
 * accents or hyphens are one name; a name that is part of a listed one, or the other way round, what is too long for a
 * name, and a body that is one of the story's sources, is left out.
 */
void names_of(struct names *found, struct page *p, const struct page_story *story, const char *const *types);

#endif
