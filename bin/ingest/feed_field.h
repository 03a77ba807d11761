/*
 * feed_field - one element of a feed with all that is inside it, and what that says.
 *
 * Feeds carry text in four ways: plain, markup escaped, markup in CDATA, and markup as elements of its own.  So the
 * content is kept twice: as text, references resolved, and as markup.
 */
#ifndef FEED_FIELD_H
#define FEED_FIELD_H

#include "buf.h"
#include "markup.h"

struct feed_field {
	struct bytes attributes;
	struct buf text;	/* what the element says if it holds no elements */
	struct buf markup;	/* the same as markup, with the elements inside it, whose prefixes are taken off */
	bool nested;		/* there are any */
	struct buf decoded;	/* for feed_field_value() */
};

/*
 * Reads on from the start tag OPEN to the end tag that belongs to it.  An end tag of CONTAINER ends it too, and stays
 * to be read.  False where the input ends before that.
 */
bool feed_field_read(struct feed_field *f, struct markup *m, const struct markup_token *open, struct bytes container);

/* What the element says, by its type and mode (Atom) or by its looks (RSS); holds until the next read. */
struct bytes feed_field_value(struct feed_field *f, bool *is_markup);

/* Adds the text of the first element called LOCAL inside the element; false where there is none. */
bool feed_field_child(const struct feed_field *f, const char *local, struct buf *to);

void feed_field_free(struct feed_field *f);

#endif
