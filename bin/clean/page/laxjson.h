/*
 * laxjson - a tokenizer for JSON (RFC 8259) as pages carry it: line breaks and stray bytes in it are forgiven.
 *
 * One pass, no tree.  Strings stay as they are written until laxjson_decode().
 */
#ifndef LAXJSON_H
#define LAXJSON_H

#include "buf.h"
#include "bytes.h"

enum laxjson_kind {
	LAXJSON_END,
	LAXJSON_OBJECT,		/* { */
	LAXJSON_OBJECT_END,
	LAXJSON_ARRAY,		/* [ */
	LAXJSON_ARRAY_END,
	LAXJSON_KEY,		/* a string before a colon */
	LAXJSON_STRING,
	LAXJSON_OTHER		/* a number, true, false or null */
};

struct laxjson {
	const unsigned char *p, *end;	/* what is left */
};

/* The next token; *VALUE is what stands between a string's quotes. */
enum laxjson_kind laxjson_next(struct laxjson *j, struct bytes *value);

/* Adds to TO what a string's bytes say: \n, \u00e9 and their like resolved; half a surrogate pair is U+FFFD. */
void laxjson_decode(struct buf *to, struct bytes value);

#endif
