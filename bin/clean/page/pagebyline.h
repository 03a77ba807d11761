/*
 * pagebyline - the authors and the date that people see on a page: in elements named as bylines or dates, and in the
 * lines between the heading and the article.
 */
#ifndef PAGEBYLINE_H
#define PAGEBYLINE_H

#include "buf.h"
#include "webpage.h"

/* Working memory, zeroed before its first use, kept from one page to the next. */
struct pagebyline {
	struct buf author;	/* names, separated by ", "; empty if there are none */
	struct buf date;	/* RFC 3339; empty if there is none */
	struct buf site, text, scratch;
};

/*
 * Sets author and date.  The blocks of P are judged, PHRASES have those of bylines, and SITE, which may be empty, is
 * the name of the site, which is no author.
 */
void pagebyline_find(struct pagebyline *b, const struct webpage *p, struct bytes site);

void pagebyline_free(struct pagebyline *b);

#endif
