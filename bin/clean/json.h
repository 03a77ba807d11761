/*
 * json - a tokenizer for JSON (RFC 8259) as pages carry it: line breaks and stray bytes in it are forgiven.
 *
 * One pass, no tree.  Strings stay as they are written until json_decode().
 */
#ifndef JSON_H
#define JSON_H

#include "buf.h"
#include "bytes.h"

enum json_kind {
	JSON_END,
	JSON_OBJECT,		/* { */
	JSON_OBJECT_END,
	JSON_ARRAY,		/* [ */
	JSON_ARRAY_END,
	JSON_KEY,		/* a string before a colon */
	JSON_STRING,
	JSON_OTHER		/* a number, true, false or null */
};

struct json {
	const unsigned char *p, *end;	/* what is left */
};

/* The next token; *VALUE is what stands between a string's quotes. */
enum json_kind json_next(struct json *j, struct bytes *value);

/* Adds to TO what a string's bytes say: \n, \u00e9 and their like resolved; half a surrogate pair is U+FFFD. */
void json_decode(struct buf *to, struct bytes value);

#endif
