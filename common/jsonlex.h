/*
 * jsonlex - the tokens of JSON (RFC 8259), whatever order they stand in: one pass, nothing copied, no tree.
 *
 * No input is an error.  A string that is not closed takes the rest; a run of bytes that begins no other token is
 * JSONLEX_OTHER.  Who wants JSON and nothing else checks the order and what the others are.
 */
#ifndef JSONLEX_H
#define JSONLEX_H

#include "buf.h"
#include "bytes.h"

enum jsonlex_kind {
	JSONLEX_END,
	JSONLEX_OBJECT,		/* { */
	JSONLEX_OBJECT_END,
	JSONLEX_ARRAY,		/* [ */
	JSONLEX_ARRAY_END,
	JSONLEX_COMMA,
	JSONLEX_COLON,
	JSONLEX_KEY,		/* a string before a colon */
	JSONLEX_STRING,
	JSONLEX_OTHER		/* a number, true, false or null */
};

struct jsonlex {
	const unsigned char *p, *end;	/* what is left */
};

/* The next token; *BODY is what stands between a string's quotes, still escaped, or the whole of a JSONLEX_OTHER. */
enum jsonlex_kind jsonlex_next(struct jsonlex *j, struct bytes *body);

/*
 * Appends a string's BODY to TO, its escapes resolved; NUL, a lone surrogate and digits that are missing become U+FFFD.
 */
void jsonlex_decode(struct buf *to, struct bytes body);

#endif
