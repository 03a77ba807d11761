/*
 * tag - the elements of HTML by number, and what kind of element each is (tags.tsv).
 */
#ifndef TAG_H
#define TAG_H

#include "bytes.h"
#include "tags.h"

enum tag {
	TAG_TEXT,	/* not an element: text */
	TAG_OTHER,	/* an element of no name known here; a span */
#define TAG_NUMBER(upper, name, kind, key) TAG_##upper,
	TAG_LIST(TAG_NUMBER)
#undef TAG_NUMBER
	TAG_COUNT
};

enum tag_kind {
	TAG_KIND_INLINE,	/* marks up words */
	TAG_KIND_SPAN,		/* the same, but may carry a class that tells what it is */
	TAG_KIND_BLOCK,		/* breaks the line */
	TAG_KIND_VOID,		/* has no content */
	TAG_KIND_SKIP,		/* its content is no text */
	TAG_KIND_RAW		/* its content is one token */
};

/* NAME as written, in any case. */
enum tag tag_find(struct bytes name);

enum tag_kind tag_kind(enum tag tag);

/* In lower case; "#text" and "?" for the first two. */
const char *tag_name(enum tag tag);

#endif
