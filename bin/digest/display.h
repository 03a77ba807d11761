/*
 * display - text made safe to show: on a terminal, in a mail, on a page.
 *
 * Feeds are written by strangers.  Taken out are control characters (C0, DEL, C1, so no terminal escape gets through),
 * the marks that turn the direction of what follows (Unicode TR 9), invisible characters that hide text (zero width
 * space, soft hyphen, tags, annotations), and private and non-characters, which have no meaning here.
 */
#ifndef DISPLAY_H
#define DISPLAY_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

/* Adds TEXT, valid UTF-8, to TO; runs of white space become one blank, those at its ends none. */
void display_text(struct buf *to, struct bytes text);

/* Columns that a character takes on a terminal: 0 for combining marks, 2 for East Asian wide ones (Unicode TR 11). */
unsigned display_width(uint32_t cp);

/* Columns of all of TEXT, valid UTF-8. */
size_t display_columns(struct bytes text);

#endif
