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

/* Takes the next item off *LIST, an unescaped value; false where there is none.  What is no item is passed over. */
bool entity_next(struct bytes *list, struct entity *e);

/* Adds an item to TO, with what joins it to the one before; a ";" in the name becomes ",". */
void entity_put(struct buf *to, const struct entity *e);

/* Adds the items of LIST that stand in the code points from FIRST up to END of the text, counted from FIRST on. */
void entity_within(struct buf *to, struct bytes list, size_t first, size_t end);

#endif
