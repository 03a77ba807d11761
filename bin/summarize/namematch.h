/*
 * namematch - names of people, places and organisations, compared across articles.
 *
 * Articles call one man "Lionel Oster" and "Oster": a name of one word matches a name that begins or ends with it.
 */
#ifndef NAMEMATCH_H
#define NAMEMATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "bytes.h"

enum name_kind { NAME_UNKNOWN, NAME_PERSON, NAME_BODY, NAME_PLACE };

/* Hashes of its first word, its last word, and all of it, folded; equal where it is one word. */
struct name {
	uint32_t first, last;
	uint32_t whole : 29;
	uint32_t kind : 2;		/* an enum name_kind, as it is tagged here */
	uint32_t dateline : 1;		/* it stands in a dateline */
};

/* Of unknown kind, and in no dateline.  SCRATCH is overwritten. */
struct name name_of(struct bytes name, struct buf *scratch);

static inline bool
name_match(const struct name *a, const struct name *b)
{
	if (a->whole == b->whole)
		return true;
	if (a->first == a->whole)
		return a->whole == b->first || a->whole == b->last;
	return b->first == b->whole && (b->whole == a->first || b->whole == a->last);
}

/* Whether one of the N matches NAME. */
bool name_is_among(const struct name *name, const struct name *list, size_t n);

#endif
