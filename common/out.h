/*
 * out - the bytes a program writes, through a 64 KiB buffer.  Every write and close is checked, and a failed one ends
 * the program with a message that names the file.
 *
 * A named file is written whole or not at all: it appears under its name, and takes the place and the mode of an older
 * one, when out_close() has brought all of it to the disk, and then its directory.  Until then it is FILE.part, locked
 * against a second writer; a run that fails leaves that, and the next one writes over it.  A symbolic
 * link, a FIFO or the like at FILE.part ends the program; a hard link there loses that name and is not written.  A FILE
 * that exists and is not a regular file (a device, a FIFO) is written in place.
 */
#ifndef OUT_H
#define OUT_H

#include "bytes.h"

struct out {
	const char *name;	/* for messages */
	char *part;		/* where a named file is made; NULL for what is written in place */
	char *dir;		/* the directory that it is in */
	int fd;
	size_t n;		/* bytes not yet written */
	unsigned char *p;
};

/* FILE NULL or "-" is standard output.  FILE is not copied. */
void out_open(struct out *o, const char *file);
void out_flush(struct out *o);
void out_close(struct out *o);

/* Whether two outputs under these names would replace one regular file. */
bool out_is_same_file(const char *a, const char *b);

void out_large(struct out *o, const void *p, size_t n);	/* for out_put() */

enum { OUT_SIZE = 64 * 1024 };

static inline void
out_put(struct out *o, const void *p, size_t n)
{
	if (n > OUT_SIZE - o->n) {
		out_large(o, p, n);
	} else if (n > 0) {
		memcpy(o->p + o->n, p, n);
		o->n += n;
	}
}

/* Where up to N bytes may be written, of which out_advance() then takes those before END; NULL if N is too many. */
static inline unsigned char *
out_room(struct out *o, size_t n)
{
	if (n > OUT_SIZE)
		return NULL;
	if (n > OUT_SIZE - o->n)
		out_flush(o);
	return o->p + o->n;
}

static inline void
out_advance(struct out *o, const unsigned char *end)
{
	o->n = (size_t)(end - o->p);
}

static inline void
out_byte(struct out *o, unsigned char c)
{
	if (o->n == OUT_SIZE)
		out_flush(o);
	o->p[o->n++] = c;
}

#endif
