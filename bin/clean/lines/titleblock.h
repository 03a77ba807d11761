/*
 * titleblock - the lines above an article that give its title, its date and its byline.
 */
#ifndef TITLEBLOCK_H
#define TITLEBLOCK_H

#include "buf.h"
#include "textlines.h"

struct titleblock {
	size_t title, date, author;	/* lines; those of the text if there is none */
	size_t lead;			/* the first line that reads as sentences */
};

/*
 * Looks at the lines above the article, from FLOOR on, and at its start; its first line is FIRST, its lines end before
 * END.  In a live blog, the entries from line ENTRIES on have headings that are no titles.
 */
void titleblock_find(struct titleblock *h, const struct textlines *lines, size_t floor, size_t first, size_t end,
    size_t entries);

/* Whether L, which begins with a phrase of bylines, goes on with names. */
bool titleblock_is_byline(const struct textline *l);

/* What these lines say, added to TO: RFC 3339; names, separated by ", ".  Nothing where it cannot be read. */
void titleblock_put_date(struct buf *to, struct bytes line);
void titleblock_put_author(struct buf *to, const struct textline *l);

#endif
