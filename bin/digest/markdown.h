/*
 * markdown - a digest as CommonMark.
 */
#ifndef MARKDOWN_H
#define MARKDOWN_H

#include "brief.h"
#include "buf.h"
#include "dateformat.h"

void markdown_write(struct buf *to, struct brief *p, enum dateformat form);

/* Adds TEXT, one line, so that CommonMark (and GitHub's) shows it as it is, wherever in a line it stands. */
void markdown_escape(struct buf *to, struct bytes text);

#endif
