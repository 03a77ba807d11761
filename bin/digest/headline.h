/*
 * headline - the title a story goes by.
 */
#ifndef HEADLINE_H
#define HEADLINE_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

/* A title that a story might go by. */
struct headline {
	struct bytes title;
	uint64_t age;		/* days by which its article is older than the story's newest */
};

/*
 * Returns the index of the title, of N, that shares most words with the M texts.  Titles that ask, shout, are very
 * short or very long, or are older than others count less.  SIZE_MAX if all are empty; the first of equals.
 */
size_t headline_best(const struct headline *h, size_t n, const struct bytes *text, size_t m);

/*
 * TITLE without the name that many pages append ("Bridge opens | Harbour Post"), that is what follows the last " | ",
 * " - ", " – " or " — " if it is SOURCE; and without what agencies put before it ("UPDATE 2-").
 */
struct bytes headline_bare(struct bytes title, struct bytes source);

/* Appends the beginning of TEXT, whole words of up to WIDTH columns, and "..." if that is not all. */
void headline_from_text(struct buf *to, struct bytes text, size_t width);

#endif
