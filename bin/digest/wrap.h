/*
 * wrap - paragraphs broken into lines of so many columns.
 */
#ifndef WRAP_H
#define WRAP_H

#include "buf.h"
#include "bytes.h"

/*
 * Appends TEXT (as sanitize() leaves it) to TO in lines of at most WIDTH columns, each ended by LF and begun by INDENT
 * blanks; HEAD stands before the first line's text in place of as many of the blanks.  Lines break at blanks and beside
 * wide characters; a word that is longer than a line has one for itself.
 */
void wrap(struct buf *to, struct bytes text, size_t width, size_t indent, const char *head);

#endif
