/*
 * json - the tokens of a JSON document (RFC 8259) that is nothing but that: one pass, nothing copied, no recursion.
 */
#ifndef JSON_H
#define JSON_H

#include <stdint.h>

#include "jsonlex.h"

enum { JSON_DEPTH = 64 };	/* arrays and objects inside each other; a feed has four */

enum json_kind {
	JSON_END,		/* of a whole document */
	JSON_OBJECT,
	JSON_OBJECT_END,
	JSON_ARRAY,
	JSON_ARRAY_END,
	JSON_KEY,		/* BODY is what stands between the quotes, for jsonlex_decode() */
	JSON_STRING,		/* the same */
	JSON_OTHER,		/* a number, true, false or null, as written */
	JSON_BAD		/* no JSON, or deeper than JSON_DEPTH; it is returned again and again */
};

struct json {
	struct jsonlex lex;
	struct bytes body;	/* of the last token */
	uint64_t objects;	/* one bit for each open level: whether it is an object */
	unsigned depth;
	enum {
		JSON_WANT_VALUE, JSON_WANT_FIRST, JSON_WANT_KEY, JSON_WANT_COLON, JSON_WANT_COMMA, JSON_WANT_NOTHING
	} want;
	bool bad;
};

void json_start(struct json *j, struct bytes input);
enum json_kind json_next(struct json *j);

/* Goes past the value whose first token is KIND. */
void json_skip(struct json *j, enum json_kind kind);

#endif
