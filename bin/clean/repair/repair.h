/*
 * repair - text as it was meant: UTF-8, without mojibake, composed, with plain white space.
 */
#ifndef REPAIR_H
#define REPAIR_H

#include "buf.h"
#include "bytes.h"

/*
 * Makes TEXT, of any bytes, UTF-8, in its place; LABEL, which may lie in it, is the charset it is said to be in, or
 * empty.
 */
void repair_charset(struct buf *text, struct bytes label);

/*
 * Repairs TEXT, valid UTF-8, in its place, so that a long one is not held twice: garbled characters are undone where
 * that is certain (mojibake.h), white space is folded (space.h), letters and marks are composed (nfc.h).
 */
void repair_text(struct buf *text);

#endif
