/*
 * markdown - a digest as CommonMark.
 */
#ifndef MARKDOWN_H
#define MARKDOWN_H

#include "brief.h"
#include "buf.h"
#include "dateformat.h"

void markdown_write(struct buf *to, struct brief *p, enum dateformat form);

/* Appends TEXT, one line, escaped so that CommonMark and GitHub show it unchanged anywhere in a line. */
void markdown_escape(struct buf *to, struct bytes text);

#endif
