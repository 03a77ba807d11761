/*
 * extract - the article of an HTML page: its text, title, date and author, and what was left out and why.
 *
 * Pages of any shape are accepted: nesting and nodes beyond the caps of dom.h are folded into what is there.  Time is
 * linear in the page's length.
 */
#ifndef EXTRACT_H
#define EXTRACT_H

#include "article.h"
#include "blockselect.h"
#include "extraarticles.h"
#include "metadata.h"
#include "noticebox.h"
#include "pagebyline.h"
#include "repeatedblocks.h"
#include "webpage.h"

/* Working memory, zeroed before its first use, kept from one page to the next unless the page is over a megabyte. */
struct extract {
	struct webpage page;
	struct blockselect select;
	struct noticebox notices;
	struct repeatedblocks repeated;
	struct metadata meta;
	struct pagebyline byline;
	struct buf line, scratch;
	bool is_fragment;	/* of the last page: it is no whole page, but the item of a feed */
};

/*
 * Replaces A->text, which holds an HTML page, with the text of its article, and sets the rest of A.  The page is
 * UTF-8; invalid bytes pass.
 */
void extract_article(struct extract *e, struct article *a);

/*
 * Sets PARTS to the whole articles of PAGE, if it has two or more, each HTML for extract_article(); returns how many,
 * or
 * 0.
 */
size_t extract_parts(struct extract *e, struct bytes page, struct bytes parts[EXTRAARTICLES_MOST]);

void extract_free(struct extract *e);

#endif
