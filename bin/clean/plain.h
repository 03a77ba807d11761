/*
 * plain - the article in scraped text without markup.
 *
 * Lines are taken as paragraphs.  Those that are not of the article (menus, forms, teasers, captions, share lines,
 * agency tails) are left out.
 */
#ifndef PLAIN_H
#define PLAIN_H

#include "article.h"
#include "chain.h"
#include "lines.h"

/* Working memory, zeroed before its first use, kept from one text to the next. */
struct plain {
	struct lines lines;
	struct chain chain;
};

/* TEXT is repaired (repair.h).  All of A but explain and work is set anew. */
void plain_extract(struct plain *p, struct bytes text, struct article *a);

void plain_free(struct plain *p);

#endif
