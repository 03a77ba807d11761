/*
 * article - what clean makes of a row: the text of an article, its title, date and author, and what was left out.
 *
 * A zeroed struct article is empty and ready; it may be used for one row after another, and its buffers grow to the
 * largest.  The modules that fill one (page/extract.h, lines/plaintext.h) say what they take from it first.
 */
#ifndef ARTICLE_H
#define ARTICLE_H

#include "buf.h"
#include "droplog.h"

struct article {
	struct buf text;	/* UTF-8, paragraphs separated by LF, white space folded */
	struct buf title;	/* without the site's name; empty if unknown, as are those below */
	struct buf date;	/* RFC 3339 */
	struct buf author;	/* names, separated by ", " */
	struct droplog drops;
};

/* Empties all but the text. */
void article_clear_facts(struct article *a);

/* Frees the memory; the log of drops stays on or off. */
void article_free(struct article *a);

#endif
