/*
 * article - the article of an HTML page: its text, title, date and author, and what was left out and why.
 *
 * A zeroed struct article is ready and may be used for one page after another; its buffers grow to the largest page and
 * stay, and so does the working memory, but for that of a page of over a megabyte.  Pages of any shape are taken:
 * nesting and nodes beyond the caps of dom.h are folded into what is there.  Time is linear in the page's length.
 */
#ifndef ARTICLE_H
#define ARTICLE_H

#include "buf.h"
#include "bytes.h"

/* A block that was left out; its text lies in article.dropped. */
struct article_drop {
	const char *rule;	/* the name of the rule, such as "link-density" */
	size_t start, end;	/* bytes into dropped */
};

struct article_work;

struct article {
	bool explain;		/* set by the caller: fill drop and dropped */

	struct buf text;	/* first the page; then UTF-8, paragraphs separated by LF, white space folded */
	struct buf title;	/* of the article, without the site's name; empty where unknown, like those below */
	struct buf date;	/* RFC 3339 */
	struct buf author;	/* names, separated by ", " */

	struct buf dropped;
	struct article_drop *drop;
	size_t ndrops, drops_cap;

	struct article_work *work;	/* private */
};

/*
 * Makes A->text, which holds an HTML page, the text of its article, in its place.  The page is UTF-8; what is not is
 * taken as it comes.  All but explain and work is set anew.
 */
void article_extract(struct article *a);

void article_free(struct article *a);

#endif
