/*
 * docmemory - a text as it is to be remembered.
 */
#ifndef DOCMEMORY_H
#define DOCMEMORY_H

#include "buf.h"
#include "containment.h"
#include "doctext.h"

/* What was decided of the text. */
struct docmemory_entry {
	int64_t time;
	struct bytes name, group;
	uint32_t root;
	bool composite, copy;		/* these five as in struct docrecord */
	bool whole;			/* with what other texts are compared with */
};

/* Zeroed before the first use. */
struct docmemory {
	struct buf packed;		/* a docrecord */

	/* private */
	uint64_t *sorted;	/* the shingles */
	size_t cap_sorted;
};

/* Replaces m->packed; the shingles in SITE are left out. */
void docmemory_pack(struct docmemory *m, const struct doctext *d, const struct shingleset *site,
    const struct docmemory_entry *e);

void docmemory_free(struct docmemory *m);

#endif
