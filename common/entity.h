/*
 * entity - the items of an `entities` column, as newstsv(5) has them: START-END/TYPE/NAME joined by "; ".
 */
#ifndef ENTITY_H
#define ENTITY_H

#include "buf.h"
#include "bytes.h"

struct entity {
	size_t start, end;	/* code points into the text, end exclusive */
	struct bytes type;
	struct bytes name;
};

/* Takes the next item off *LIST, an unescaped value; false if there is none.  Invalid items are skipped. */
bool entity_next(struct bytes *list, struct entity *e);

/* Appends an item to TO, after "; " if it is not the first; a ";" in the name becomes ",". */
void entity_put(struct buf *to, const struct entity *e);

/* Appends the items of LIST that lie within the code points FIRST to END of the text, counted from FIRST. */
void entity_within(struct buf *to, struct bytes list, size_t first, size_t end);

#endif
