/*
 * text - a digest as plain text, for a terminal and for mail.
 */
#ifndef TEXT_H
#define TEXT_H

#include "buf.h"
#include "day.h"
#include "page.h"

/* Lines have at most WIDTH columns, addresses excepted. */
void text_write(struct buf *to, struct page *p, size_t width, enum day_form form);

#endif
