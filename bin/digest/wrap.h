/*
 * wrap - breaks paragraphs into lines of at most so many columns.
 */
#ifndef WRAP_H
#define WRAP_H

#include "buf.h"
#include "bytes.h"

/*
 * Appends TEXT (as sanitize() leaves it) to TO in lines of at most WIDTH columns.  Each is indented by INDENT blanks
 * and ends in LF; HEAD replaces the first of these blanks in the first line.  Lines break at blanks and beside wide
 * characters; a word that is longer than a line gets a line of its own.
 */
void wrap(struct buf *to, struct bytes text, size_t width, size_t indent, const char *head);

#endif
