/*
 * topnames - who a story is about, and where it takes place: the names its sentences mention most.
 *
 * Spellings that differ by case, accents or hyphens are one name, of the type that most of its mentions have, or
 * an organisation where a text calls it one ("the company, Velk").
 * Left out are: a name that is part of a listed one, or the other way round; one that is too long, or has a comma, as
 * datelines have; one that mostly follows "the", as ships, cups and museums do; a single word that is tagged as a
 * person once, since people are introduced by full names; and an organisation that is one of the story's sources.
 */
#ifndef TOPNAMES_H
#define TOPNAMES_H

#include "brief.h"

enum { TOPNAMES_MOST = 4 };

struct topnames {
	struct bytes name[TOPNAMES_MOST];	/* the most often named first; of equals the first named */
	size_t n;
};

/* People and organisations. */
void topnames_who(struct topnames *found, struct brief *b, const struct brief_story *story);

/* Places. */
void topnames_where(struct topnames *found, struct brief *b, const struct brief_story *story);

#endif
