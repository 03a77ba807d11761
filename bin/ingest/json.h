/*
 * json - a tokenizer for JSON (RFC 8259): one pass, nothing copied, no recursion.
 */
#ifndef JSON_H
#define JSON_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

enum { JSON_DEPTH = 64 };	/* arrays and objects inside each other; a feed has four */

enum json_kind {
	JSON_END,		/* of a whole document */
	JSON_OBJECT,
	JSON_OBJECT_END,
	JSON_ARRAY,
	JSON_ARRAY_END,
	JSON_KEY,		/* BODY is what stands between the quotes, still escaped */
	JSON_STRING,		/* the same */
	JSON_OTHER,		/* a number, true, false or null, as written */
	JSON_BAD		/* no JSON, or deeper than JSON_DEPTH; it is returned again and again */
};

struct json {
	const unsigned char *p, *end;
	struct bytes body;	/* of the last token */
	uint64_t objects;	/* one bit for each open level: whether it is an object */
	unsigned depth;
	enum {
		JSON_WANT_VALUE, JSON_WANT_FIRST, JSON_WANT_KEY, JSON_WANT_COMMA, JSON_WANT_NOTHING
	} want;
	bool bad;
};

void json_start(struct json *j, struct bytes input);
enum json_kind json_next(struct json *j);

/* Goes past the value whose first token is KIND. */
void json_skip(struct json *j, enum json_kind kind);

/* Adds a string's BODY to TO, its escapes resolved; NUL and a lone surrogate become U+FFFD. */
void json_decode(struct buf *to, struct bytes body);

#endif
