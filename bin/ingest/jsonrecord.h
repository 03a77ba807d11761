/*
 * jsonrecord - JSON objects as items: one after the other, as in JSON lines, or in an array.
 *
 * A field inside others is named by the way to it, "author.name"; of an array, each element has the array's name.  The
 * caller holds a window of the document, which must contain one object at a time.
 */
#ifndef JSONRECORD_H
#define JSONRECORD_H

#include "fieldmap.h"
#include "json.h"

struct jsonrecord {
	/* private */
	const struct fieldmap *map;
	bool begun, in_array, ended;
	struct buf path, value;
	size_t length[JSON_DEPTH + 1];	/* of the path of the container at each depth */
};

/* A zeroed reader, or one used before.  MAP must stay. */
void jsonrecord_start(struct jsonrecord *r, const struct fieldmap *map);

/*
 * Reads on in *WINDOW, UTF-8 text from where the last call left off, and drops what it has read from its front.  LAST:
 * it reaches to the end of the document.  ITEM_BAD is a line that is not an object, or an array that is not one to its
 * end, of which the rest is dropped.
 */
enum item_step jsonrecord_next(struct jsonrecord *r, struct bytes *window, bool last, struct item *item);

void jsonrecord_free(struct jsonrecord *r);

#endif
