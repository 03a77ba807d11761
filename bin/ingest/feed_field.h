/*
 * feed_field - one element of a feed with all that is inside it, and what that says.
 *
 * Feeds carry text in four ways: plain, markup escaped, markup in CDATA, and markup as elements of its own.
 */
#ifndef FEED_FIELD_H
#define FEED_FIELD_H

#include "buf.h"
#include "markup.h"

struct feed_field {
	struct bytes attributes;
	struct bytes content;	/* as it stands in the feed */
	struct buf text;	/* the same without tags, references resolved */
	bool nested;		/* there are elements inside it */

	struct buf scratch;	/* private */
};

/*
 * Reads on from the start tag OPEN to the end tag that belongs to it.  An end tag of CONTAINER ends it too, and stays
 * to be read.  False where the input ends before that.
 */
bool feed_field_read(struct feed_field *f, struct markup *m, const struct markup_token *open, struct bytes container);

/*
 * What the element says, by its type and mode (Atom) or by its looks (RSS); holds until this or feed_field_read() is
 * called again.
 */
struct bytes feed_field_value(struct feed_field *f, bool *is_markup);

/* Makes TO what it says as a line of plain text; false where that is nothing. */
bool feed_field_line(struct feed_field *f, struct buf *to);

/*
 * Adds the reference in a link element: its text, or the href of one that leads to the article itself.  An unescaped
 * "&copy=" in it is no copyright sign.
 */
void feed_field_reference(const struct feed_field *f, struct buf *to);

/* Adds a person, behind a comma where there are some: an Atom construct, or a text. */
void feed_field_person(struct feed_field *f, struct buf *to);

/* Makes TO the feed an item was taken from: its title inside the element (Atom), or the text (RSS). */
bool feed_field_source(const struct feed_field *f, struct buf *to);

void feed_field_free(struct feed_field *f);

#endif
