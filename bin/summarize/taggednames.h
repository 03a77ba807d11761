/*
 * taggednames - the people, organisations and places among the entities of a text.
 */
#ifndef TAGGEDNAMES_H
#define TAGGEDNAMES_H

#include "entity.h"
#include "namematch.h"

/*
 * Takes the next name that lies within the code points FIRST to END of the text off *ENTITIES, an unescaped value, and
 * sets *E to it; returns its kind, NAME_UNKNOWN if there is none.
 */
enum name_kind taggednames_next(struct bytes *entities, size_t first, size_t end, struct entity *e);

#endif
