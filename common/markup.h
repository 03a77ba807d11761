/*
 * markup - a tokenizer for HTML and XML: one pass, nothing copied.
 *
 * HTML is tokenized as by the WHATWG tokenizer, as far as text and tags go: script, style, title, textarea and their
 * like hold raw text, a "<" that starts no tag is text, an unclosed tag or comment ends with the input.  XML adds
 * CDATA and processing instructions, has no raw-text elements, and keeps the case of names.  No input is an error;
 * time is linear in its length.
 */
#ifndef MARKUP_H
#define MARKUP_H

#include "ascii.h"
#include "buf.h"
#include "bytes.h"

enum markup_kind {
	MARKUP_END,
	MARKUP_TEXT,	/* with character references; see markup_decode() */
	MARKUP_VERBATIM,	/* text without references: CDATA, script and style */
	MARKUP_OPEN,
	MARKUP_CLOSE,
	MARKUP_COMMENT,
	MARKUP_OTHER	/* doctype, processing instruction, declaration */
};

struct markup_attribute {
	struct bytes name, value;	/* as written; the value without its quotes */
};

/* What is left of a tag's attributes: those that were kept as they were read, and the bytes after them. */
struct markup_attributes {
	const struct markup_attribute *kept;
	size_t n;
	struct bytes rest;
};

enum { MARKUP_KEPT = 16 };	/* attributes of a tag that the tokenizer keeps */

struct markup {
	const unsigned char *p, *end;	/* what is left */
	bool xml;
	struct bytes raw;		/* the raw-text element that is open */
	struct markup_attribute kept[MARKUP_KEPT];	/* of the last tag */
};

struct markup_token {
	enum markup_kind kind;
	struct bytes name;	/* of the element, as written (HTML compares it without case; XML with its prefix) */
	struct bytes body;	/* text; of a tag, its attributes */
	struct bytes whole;	/* all of the token's bytes */
	struct markup_attributes attributes;	/* of a tag, until the next token is read */
	bool empty;		/* the tag ends in "/>" */
};

void markup_start(struct markup *m, struct bytes input, bool xml);

/* The next token, until MARKUP_END. */
enum markup_kind markup_next(struct markup *m, struct markup_token *t);

/* The attributes in the body of a tag. */
static inline struct markup_attributes
markup_attributes_of(struct bytes body)
{
	struct markup_attributes all = { NULL, 0, body };

	return all;
}

/* Takes the next attribute off *LEFT; false when there is none. */
bool markup_attribute(struct markup_attributes *left, struct markup_attribute *a);

/* Whether NAME, in any case, is LOWER, which is in lower case. */
static inline bool
markup_is(struct bytes name, const char *lower)
{
	size_t i;

	for (i = 0; i < name.n && lower[i] != '\0'; i++)
		if (ascii_lower(name.p[i]) != (unsigned char)lower[i])
			return false;
	return i == name.n && lower[i] == '\0';
}

/* The value of the attribute NAME (lower case, compared without case); an empty run with p NULL if there is none. */
struct bytes markup_value(struct bytes body, const char *name);

/*
 * Appends TEXT to TO with its character references resolved, by the WHATWG table (names without a semicolon included,
 * numbers 128 to 159 as windows-1252); in attribute values "&copy=" stays as it is.  NUL and surrogates become U+FFFD.
 */
void markup_decode(struct buf *to, struct bytes text, bool attribute);

#endif
