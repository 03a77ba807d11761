/*
 * markup_raw - HTML elements whose content is raw text, and where it ends; for markup.c alone.
 */
#ifndef MARKUP_RAW_H
#define MARKUP_RAW_H

#include "bytes.h"

/* How the text after the start tag of an HTML element is read. */
enum markup_raw {
	MARKUP_RAW_NONE,	/* as markup */
	MARKUP_RAW_BYTES,	/* as text without character references, up to the end tag */
	MARKUP_RAW_TEXT,	/* the same, with them */
	MARKUP_RAW_REST		/* everything is text from here on */
};

/* Of the element NAME, in any case. */
enum markup_raw markup_raw_kind(struct bytes name);

/* Where the content at P of the raw-text element NAME ends: at its end tag, or at END. */
const unsigned char *markup_raw_end(const unsigned char *p, const unsigned char *end, struct bytes name);

#endif
