/*
 * decoder - a document as it came to text that the readers and newstsv(5) can take.
 */
#ifndef DECODER_H
#define DECODER_H

#include "buf.h"
#include "bytes.h"

/*
 * Makes TEXT what RAW says: UTF-8, lines that end in LF, and no control characters but LF and TAB.
 *
 * The charset is that of a byte order mark or of the bytes themselves, where they leave no doubt; else LABEL, which
 * came with the document (empty if there is none); else what the document declares.
 */
void decode(struct buf *text, struct bytes raw, struct bytes label);

#endif
