/*
 * whitespace - folds white space and removes invisible characters.
 */
#ifndef WHITESPACE_H
#define WHITESPACE_H

#include "buf.h"

/*
 * Folds TEXT (valid UTF-8) in its place, where it gets no longer.  Every run of spaces, of any width, breaking or
 * not, becomes one space; every line end (CR LF, CR, NEL, U+2028, U+2029) LF; no line begins or ends with a space;
 * of several empty lines one stays, at the ends none.  Controls, soft hyphens, zero-width and bidirectional marks,
 * U+FFFC and private use (icon fonts) go; the joiners stay in the scripts that write with them.
 */
void whitespace_fold(struct buf *text);

#endif
