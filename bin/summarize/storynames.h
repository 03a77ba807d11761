/*
 * storynames - who a story is about, and where it takes place.
 *
 * The names that weigh more than half of the heaviest are listed; see nametally.h.  Left out are: a name that is part
 * of a listed one, or the other way round; one that is too long, or has a comma, as datelines have; one that mostly
 * follows "the", as ships, cups and museums do, unless it is a country's; a single word that is tagged as a person
 * once, since people are introduced by full names; and an organisation that is one of the story's sources.
 */
#ifndef STORYNAMES_H
#define STORYNAMES_H

#include "corpus.h"
#include "storyview.h"

enum { STORYNAMES_MOST = 4 };	/* that are listed */

/*
 * Appends the people and organisations to WHO and the places to WHERE, the heaviest first, joined by "; ", which no
 * name has in it (entity.h).  T is of C.
 */
void storynames_find(struct buf *who, struct buf *where, const struct corpus *c, const struct storyview *t);

#endif
