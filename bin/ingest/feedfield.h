/*
 * feedfield - one element of a feed with all that is inside it, and the value of that.
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

enum feedfield_end {
	FEEDFIELD_WHOLE,	/* it has its end tag */
	FEEDFIELD_UNCLOSED,	/* its container ended, or an item began, before that; this tag is to be read next */
	FEEDFIELD_CUT		/* the input ended before that */
};

/*
 * Reads on from the start tag OPEN to the end tag that belongs to it, unless the end tag of CONTAINER comes first, or a
 * start tag with one of the local names ITEMS (up to NULL), if that is not NULL.
 */
enum feedfield_end feedfield_read(struct feedfield *f, struct markup *m, const struct markup_token *open,
    struct bytes container, const char *const *items);

/*
 * The value of the element, by its type and mode (Atom) or by its looks (RSS); valid until this or feedfield_read() is
 * called again.
 */
struct bytes feedfield_value(struct feedfield *f, bool *is_markup);

/* Makes TO the VALUE that feedfield_value() returned, which then is gone: a long text is not held twice. */
void feedfield_move(struct feedfield *f, struct bytes value, struct buf *to);

/* Makes TO the value as a line of plain text; false if that is empty. */
bool feedfield_line(struct feedfield *f, struct buf *to);

/*
 * Appends the reference in a link element: its text, or the href of one that leads to the article itself; an unescaped
 * "&copy=" in it is not a copyright sign.  Returns 0, or -1 if it leads to another form of it than a page (JSON, PDF).
 */
int feedfield_reference(const struct feedfield *f, struct buf *to);

/* Whether a link element tells where the feed itself is. */
bool feedfield_is_self(const struct feedfield *f);

/* Appends a person, an Atom construct or a text, after a comma if TO is not empty. */
void feedfield_person(struct feedfield *f, struct buf *to);

/* Makes TO the feed an item was taken from: its title inside the element (Atom), or the text (RSS). */
bool feedfield_source(struct feedfield *f, struct buf *to);

void feedfield_free(struct feedfield *f);

#endif
