/*
 * utf8 - UTF-8 as RFC 3629 has it: no surrogates, nothing over U+10FFFF, no overlong forms.
 */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "bytes.h"

#define UTF8_REPLACEMENT 0xFFFDu

/* Whether all of it is UTF-8; NUL counts as a character.  Runs of ASCII are skipped at memory speed. */
bool utf8_valid(struct bytes s);

/*
 * The code point at P, which is before END, and in *LEN its bytes (1 to 4).  Where the bytes are not UTF-8 it is
 * UTF8_REPLACEMENT, and *LEN is the length of the longest valid beginning, at least 1, so that a walk always ends.
 */
uint32_t utf8_decode(const unsigned char *p, const unsigned char *end, size_t *len);

/* The code point that ends at END, after START; *LEN as above.  For valid UTF-8 only. */
uint32_t utf8_decode_back(const unsigned char *start, const unsigned char *end, size_t *len);

void utf8_put(struct buf *b, uint32_t cp);

/* Code points in valid UTF-8. */
size_t utf8_count(struct bytes s);

/* How far the code points of a text have been counted; zeroed before the first call. */
struct utf8_counter {
	size_t bytes, points;
};

/* Code points in TEXT before byte AT, which is never before that of the last call. */
size_t utf8_count_to(struct bytes text, size_t at, struct utf8_counter *c);

#endif
