/*
 * textbrief - a digest as plain text, for a terminal and for mail.
 */
#ifndef TEXTBRIEF_H
#define TEXTBRIEF_H

#include "brief.h"
#include "buf.h"
#include "dateformat.h"

/* Lines have at most WIDTH columns, addresses excepted. */
void textbrief_write(struct buf *to, struct brief *p, size_t width, enum dateformat form);

#endif
