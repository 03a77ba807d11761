/*
 * unwrap - lines that were broken at a fixed width, put together to the paragraphs they were.
 *
 * The width is that of the widest line that breaks in mid-sentence, before a small letter; a line is full where the
 * next one's first word would not have fitted behind it.  Text is unwrapped only where nearly all lines that break in
 * mid-sentence are full: so lists, verse, and lines broken at links or for other reasons stay as they are.
 */
#ifndef UNWRAP_H
#define UNWRAP_H

#include "buf.h"

/* Unwraps TEXT, valid UTF-8 with folded white space, in its place. */
void unwrap(struct buf *text);

#endif
