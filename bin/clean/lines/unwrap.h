/*
 * unwrap - joins lines that were broken at a fixed width into the paragraphs they were.
 *
 * The width is that of the widest line that breaks in mid-sentence, before a lower-case letter; a line is full if the
 * first word of the next one would not have fitted on it.  A text is unwrapped only if nearly all lines that break in
 * mid-sentence are full: lists, verse, and lines broken at links or for other reasons stay as they are.
 */
#ifndef UNWRAP_H
#define UNWRAP_H

#include "buf.h"

/* Unwraps TEXT, valid UTF-8 with folded white space, in its place. */
void unwrap(struct buf *text);

#endif
