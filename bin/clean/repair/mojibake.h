/*
 * mojibake - undoes UTF-8 that was read as windows-1252 and written as UTF-8 again.
 *
 * Only where no writer can have meant it: a run of such characters is UTF-8 again when its bytes are taken back, and
 * it is three or more sequences long, or is a sequence whose characters never stand side by side ("â€™", "Ã©").  An
 * accented capital before a closing quote, or "é" before a no-break space and a guillemet, stays as it is.
 */
#ifndef MOJIBAKE_H
#define MOJIBAKE_H

#include "buf.h"
#include "bytes.h"

/* Whether S (valid UTF-8) may hold any; false is sure, and fast. */
bool mojibake_possible(struct bytes s);

/* Undoes TEXT once, in its place; returns how many runs were undone.  What was garbled twice takes two calls. */
size_t mojibake_undo(struct buf *text);

#endif
