/*
 * verdict - what becomes of each line of a text, and why.
 */
#ifndef VERDICT_H
#define VERDICT_H

#include "lines.h"

enum verdict {
	VERDICT_KEEP, VERDICT_BEFORE, VERDICT_GAP, VERDICT_AFTER, VERDICT_TITLE, VERDICT_BYLINE, VERDICT_DATE,
	VERDICT_CAPTION, VERDICT_TAIL, VERDICT_SITE, VERDICT_OTHER_ARTICLE, VERDICT_FURNITURE
};

/* The rule's name for --explain. */
const char *verdict_name(enum verdict verdict);

/* The rules for single lines, which need no model: VERDICT_KEEP where none speaks against the line. */

/* A text of one line, which may be a sentence or a title: is it nothing but furniture? */
enum verdict verdict_of_lone(const struct line *l);

/* A line before the lead: is it a caption, a byline, a label of a date? */
enum verdict verdict_of_head(const struct line *l);

/* A line at the end: is it a copyright, an agency's tail, the name of the site? */
enum verdict verdict_of_tail(const struct line *l);

#endif
