/*
 * scan - where a sentence might end, the next byte at which it is worth looking, and where its words go on.
 */
#ifndef SCAN_H
#define SCAN_H

#include <stdbool.h>
#include <stdint.h>

#include "bytes.h"

/* A pass over a text, in windows of 64 bytes. */
struct scan {
	const unsigned char *end;	/* of the text */
	const unsigned char *window;	/* what MARKS tells of */
	uint64_t marks;			/* the bytes of the window that may begin a mark; the lowest bit is the first */
	bool separators;		/* the text holds U+2028 or U+2029 */
	unsigned char extra;		/* another ASCII stop that the language has; '.' if it has none */
};

void scan_start(struct scan *s, struct bytes text, unsigned char extra);

/*
 * The first byte from P on that is a full stop, an exclamation or question mark or the extra stop, or begins a stop,
 * mark or ellipsis beyond ASCII; LIMIT if none does before it.  P must not be before that of an earlier call.
 */
const unsigned char *scan_terminator(struct scan *s, const unsigned char *p, const unsigned char *limit);

/* The first LF, U+2028 or U+2029 from P on, which end a paragraph; the text's end if there is none. */
const unsigned char *scan_paragraph(const struct scan *s, const unsigned char *p);

/* The first letter or digit from P on, in text that is valid; END if there is none. */
const unsigned char *scan_word(const unsigned char *p, const unsigned char *end);

#endif
