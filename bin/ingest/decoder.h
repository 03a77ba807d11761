/*
 * decoder - a document as it came, piece by piece, to text that the readers can take: UTF-8, LF at line ends, no NUL.
 *
 * The charset is that of a byte order mark or of the bytes themselves, where they leave no doubt; else the label that
 * came with the document; else the one that the document declares.  As long as all bytes are ASCII it stays open.
 */
#ifndef DECODER_H
#define DECODER_H

#include "buf.h"

struct decoder {
	/* private */
	struct buf label, declared;
	const char *charset;	/* NULL while all bytes were ASCII */
	bool begun;
	struct buf piece;
};

/* A zeroed decoder, or one used before.  LABEL came with the document; empty if there is none. */
void decoder_start(struct decoder *d, struct bytes label);

/*
 * Appends to TEXT what RAW, the next bytes of the document, stands for; returns how many of them it took, as a piece
 * must not end within a character.  LAST: no more bytes come, and all are taken.
 */
size_t decoder_take(struct decoder *d, struct bytes raw, bool last, struct buf *text);

void decoder_free(struct decoder *d);

#endif
