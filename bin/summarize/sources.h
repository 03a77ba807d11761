/*
 * sources - the lists of those who tell a sentence.
 */
#ifndef SOURCES_H
#define SOURCES_H

#include "buf.h"
#include "corpus.h"
#include "support.h"
#include "telling.h"

struct sources {
	struct buf names;	/* who tells it, joined by "; "; each of one voice, the sentence's own source first */
	struct buf links;	/* their addresses in the same order, joined by blanks; "-" where one has none */
	struct buf copies;	/* who else has it, from one of these, joined by "; " */
};

/* OWN is the article, of the telling, that the sentence is from.  What TO held must be freed before. */
void sources_list(struct sources *to, const struct corpus *c, const struct telling *t, size_t own,
    const struct supporters *by);

void sources_free(struct sources *s);

#endif
