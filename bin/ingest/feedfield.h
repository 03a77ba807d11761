/*
 * feedfield - one element of a feed with all that is inside it, and what that says.
 *
 * Feeds carry text in four ways: plain, markup escaped, markup in CDATA, and markup as elements of its own.
 */
#ifndef FEEDFIELD_H
#define FEEDFIELD_H

#include "buf.h"
#include "markup.h"

struct feedfield {
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
bool feedfield_read(struct feedfield *f, struct markup *m, const struct markup_token *open, struct bytes container);

/*
 * What the element says, by its type and mode (Atom) or by its looks (RSS); holds until this or feedfield_read() is
 * called again.
 */
struct bytes feedfield_value(struct feedfield *f, bool *is_markup);

/* Makes TO what it says as a line of plain text; false where that is nothing. */
bool feedfield_line(struct feedfield *f, struct buf *to);

/*
 * Adds the reference in a link element: its text, or the href of one that leads to the article itself.  An unescaped
 * "&copy=" in it is no copyright sign.
 */
void feedfield_reference(const struct feedfield *f, struct buf *to);

/* Adds a person, behind a comma where there are some: an Atom construct, or a text. */
void feedfield_person(struct feedfield *f, struct buf *to);

/* Makes TO the feed an item was taken from: its title inside the element (Atom), or the text (RSS). */
bool feedfield_source(const struct feedfield *f, struct buf *to);

void feedfield_free(struct feedfield *f);

#endif
