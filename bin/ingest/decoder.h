/*
 * decoder - a document as it came to text that the readers and newstsv(5) can take.
 */
#ifndef DECODER_H
#define DECODER_H

#include "buf.h"
#include "bytes.h"

/*
 * Makes TEXT what RAW says: UTF-8 from the charset that its bytes or its declaration tell, lines that end in LF, and no
 * control characters but LF and TAB.
 */
void decode(struct buf *text, struct bytes raw);

#endif
