/*
 * topnames - who a story is about, and where it takes place: the names its sentences mention most.
 */
#ifndef TOPNAMES_H
#define TOPNAMES_H

#include "brief.h"

enum { TOPNAMES_MOST = 4 };

struct topnames {
	struct bytes name[TOPNAMES_MOST];	/* the most often named first, of equals the first named; safe to show */
	size_t n;
};

/*
 * Names of the entity types in TYPES ("PER", "ORG", "LOC"), a list that ends with NULL.  Spellings that differ by case,
 * accents or hyphens are one name; a name that is part of a listed one, or the other way round, what is too long for a
 * name, and a body that is one of the story's sources, is left out.
 */
void topnames_find(struct topnames *found, struct brief *p, const struct brief_story *story, const char *const *types);

#endif
