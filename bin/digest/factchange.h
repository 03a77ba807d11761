/*
 * factchange - overtaken and conflicting values of a story's facts, as summarize(1) lists them.
 *
 * A list is items joined by "; ", each "VALUE (SOURCE, SOURCE ..., TIME)"; the time, RFC 3339, may be missing.
 */
#ifndef FACTCHANGE_H
#define FACTCHANGE_H

#include "brief.h"

/* Adds the items of LIST, which is of the last sentence; a value that the story has already is not added again. */
void factchange_add_list(struct brief *b, struct brief_story *story, struct bytes list, bool conflict);

#endif
