/*
 * atom - a digest as an Atom feed (RFC 4287), an entry a story.
 *
 * The id of an entry follows from the story's, so that readers see an update and no second story.
 */
#ifndef ATOM_H
#define ATOM_H

#include "brief.h"
#include "buf.h"

void atom_write(struct buf *to, struct brief *b, const char *language, enum dateformat form);

#endif
