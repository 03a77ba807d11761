/*
 * textstream - the text of one document, decoded (decoder.h) from its bytes as far as a reader asks for it.
 */
#ifndef TEXTSTREAM_H
#define TEXTSTREAM_H

#include "decoder.h"
#include "rawstream.h"

struct textstream {
	struct bytes left;	/* what is decoded and not dropped; valid until the next call */
	bool last;		/* it reaches to the end of the document */
	int error;		/* errno of the read error that ended it, or 0 */

	/* private */
	struct rawstream *raw;
	struct decoder decoder;
	struct buf buf;
};

/* A zeroed stream, or one used before, at the start of RAW, which must stay; LABEL as for decoder_start(). */
void textstream_start(struct textstream *t, struct rawstream *raw, struct bytes label);

/* Decodes an eighth more than there is, or more: a reader that starts over in what is left takes linear time. */
void textstream_more(struct textstream *t);

/* Drops the first N bytes. */
void textstream_skip(struct textstream *t, size_t n);

void textstream_free(struct textstream *t);

#endif
