/*
 * rawstream - the bytes of one document, from a file or from memory, of which only a window is held.
 *
 * The caller looks at the window, drops what it has read, and asks for more.  How much a call reads depends on the
 * bytes alone, not on how a pipe delivers them, so that what is decided by the window is decided the same each time.
 */
#ifndef RAWSTREAM_H
#define RAWSTREAM_H

#include "buf.h"

struct rawstream {
	struct bytes left;	/* the window */
	bool last;		/* it reaches to the end of the document */

	void (*before_block)(void *arg);	/* called before a read that would wait; may be NULL */
	void *arg;

	/* private */
	int fd;			/* -1 for a document in memory */
	struct buf buf;
};

/* A zeroed stream, or one that was closed.  "-" is standard input.  False, and errno set, if FILE cannot be opened. */
bool rawstream_open(struct rawstream *r, const char *file);

/* The document is CONTENT, which must stay. */
void rawstream_memory(struct rawstream *r, struct bytes content);

/* Reads N further bytes, or all there are.  False, and errno set, on a read error; the window then ends there. */
bool rawstream_more(struct rawstream *r, size_t n);

/* Drops the first N bytes of the window. */
void rawstream_skip(struct rawstream *r, size_t n);

void rawstream_close(struct rawstream *r);
void rawstream_free(struct rawstream *r);

#endif
