/*
 * html - a digest as one page that stands alone: valid HTML, no script, nothing fetched, for screen, phone and print.
 */
#ifndef HTML_H
#define HTML_H

#include "brief.h"
#include "buf.h"
#include "dateformat.h"

/* LANGUAGE is a BCP 47 tag of letters, digits and hyphens. */
void html_write(struct buf *to, struct brief *b, const char *language, enum dateformat form);

/* Appends what a story's article holds below its title, without any SVG: for a feed. */
void html_story(struct buf *to, struct brief *b, const struct brief_story *story, enum dateformat form);

#endif
