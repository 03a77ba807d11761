/*
 * htmltag - the elements of HTML as numbers, and the kind of each (htmltags.tsv).
 */
#ifndef HTMLTAG_H
#define HTMLTAG_H

#include "bytes.h"
#include "htmltags_table.h"

enum htmltag {
	TAG_TEXT,	/* not an element: text */
	TAG_OTHER,	/* an element of no name known here; a span */
#define TAG_NUMBER(upper, name, kind) TAG_##upper,
	TAG_LIST(TAG_NUMBER)
#undef TAG_NUMBER
	TAG_COUNT
};

enum htmltag_kind {
	TAG_KIND_INLINE,	/* marks up words */
	TAG_KIND_SPAN,		/* the same, but may carry a class that tells what it is */
	TAG_KIND_BLOCK,		/* breaks the line */
	TAG_KIND_VOID,		/* has no content */
	TAG_KIND_SKIP,		/* its content is no text */
	TAG_KIND_RAW		/* its content is one token */
};

/* NAME as written, in any case. */
enum htmltag htmltag_find(struct bytes name);

enum htmltag_kind htmltag_kind(enum htmltag tag);

/* In lower case; "#text" and "?" for the first two. */
const char *htmltag_name(enum htmltag tag);

#endif
