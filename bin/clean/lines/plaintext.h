/*
 * plaintext - the articles in scraped text without markup.
 *
 * A line is a paragraph.  Lines that belong to no article (menus, forms, teasers, captions, share lines, agency
 * tails) are dropped; the title, date and author come from the lines above the article.  A text with further whole
 * articles after the first has several parts.
 */
#ifndef PLAINTEXT_H
#define PLAINTEXT_H

#include "article.h"
#include "linechain.h"
#include "textlines.h"

/* Lines of one article: those from FIRST up to END that are kept. */
struct plaintext_part {
	size_t first, end;
	size_t title, date, author;	/* lines, or that of the text's end */
};

/* Working memory, zeroed before its first use, kept from one text to the next. */
struct plaintext {
	struct textlines lines;
	struct linechain chain;
	unsigned char *verdict;		/* of each line: enum linelabel */
	size_t verdict_cap;
	struct plaintext_part *part;
	size_t parts, parts_cap;
	size_t entries;			/* the line where those of a live blog begin; lines.n if it is none */
};

/* Reads TEXT, which is repaired (repair.h) and stays where it is; sets parts, at least 1. */
void plaintext_read(struct plaintext *p, struct bytes text);

/*
 * Sets A to part K.  What no part has is left out of the first.  The text that was
 * read may lie in A->text, where the article is then put together in its place; parts are taken in their order, once.
 */
void plaintext_article(const struct plaintext *p, size_t k, struct article *a);

/*
 * Drops the lines of A's text, which the elements of a page gave, that are known as boilerplate by what they say; a
 * byline or a date above its first paragraph fills what A lacks.
 */
void plaintext_tidy(struct plaintext *p, struct article *a);

void plaintext_free(struct plaintext *p);

#endif
