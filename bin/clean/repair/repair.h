/*
 * repair - text as it was meant: in UTF-8, ungarbled, composed, with plain white space.
 */
#ifndef REPAIR_H
#define REPAIR_H

#include "buf.h"
#include "bytes.h"

/* Working memory, zeroed before its first use, kept from one text to the next. */
struct repair {
	struct buf a, b;
};

/*
 * TEXT, of any bytes, in UTF-8; LABEL is the charset it is said to be in, or empty.  The result is TEXT itself, or lies
 * in R until the next call.
 */
struct bytes repair_charset(struct repair *r, struct bytes text, struct bytes label);

/*
 * TEXT, valid UTF-8, with garbled characters undone where that is certain (mojibake.h), in NFC (nfc.h), its white space
 * folded (space.h).  Lies in R until the next call.
 */
struct bytes repair_text(struct repair *r, struct bytes text);

/* The same, in the place of what is in B. */
void repair_buf(struct repair *r, struct buf *b);

void repair_free(struct repair *r);

#endif
