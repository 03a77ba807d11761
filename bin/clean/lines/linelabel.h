/*
 * linelabel - the label of each line of a text: kept, or dropped and why.
 */
#ifndef LINELABEL_H
#define LINELABEL_H

#include "textlines.h"

enum linelabel {
	LABEL_KEEP, LABEL_BEFORE, LABEL_GAP, LABEL_AFTER, LABEL_TITLE, LABEL_BYLINE, LABEL_DATE,
	LABEL_CAPTION, LABEL_TAIL, LABEL_SITE, LABEL_OTHER_ARTICLE, LABEL_BOILERPLATE
};

/* The rule's name for --explain. */
const char *linelabel_name(enum linelabel verdict);

/* The rules for single lines, which need no model: LABEL_KEEP where none speaks against the line. */

/* A text of one line, which may be a sentence or a title: is it nothing but boilerplate? */
enum linelabel linelabel_of_lone(const struct textline *l);

/* A line anywhere in an article: is it a label of the page, a notice, the caption of a picture? */
enum linelabel linelabel_of_inner(const struct textline *l);

/* A line before the lead: is it a caption, a byline, a label of a date? */
enum linelabel linelabel_of_head(const struct textline *l);

/* A line at the end: is it a copyright, an agency's tail, the name of the site? */
enum linelabel linelabel_of_tail(const struct textline *l);

/* The same in scraped text, where no element tells the notes of agencies and about authors from the article. */
enum linelabel linelabel_of_scraped_tail(const struct textline *l);

#endif
