/*
 * charclass - the class of a character as a sentence splitter needs it: its case, and its role as punctuation.
 *
 * A letter for which lettercase has no case is CHAR_UNCASED.
 */
#ifndef CHARCLASS_H
#define CHARCLASS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum charclass {
	CHAR_NONE,	/* punctuation, symbols, marks, control characters */
	CHAR_SPACE,	/* Unicode White_Space */
	CHAR_DIGIT,
	CHAR_LOWER,
	CHAR_UPPER,
	CHAR_UNCASED
};

extern const unsigned char charclass_of_ascii[128];

enum charclass charclass_of_wide(uint32_t cp);	/* beyond ASCII */

static inline enum charclass
charclass_of(uint32_t cp)
{
	return cp < 128 ? (enum charclass)charclass_of_ascii[cp] : charclass_of_wide(cp);
}

/* The character at P and its bytes, where the text is known to be valid and whole: utf8_decode() without its doubts. */
static inline uint32_t
charclass_decode(const unsigned char *p, size_t *len)
{
	if (*p < 0x80) {
		*len = 1;
		return *p;
	}
	if (*p < 0xE0) {
		*len = 2;
		return (uint32_t)(*p & 0x1F) << 6 | (p[1] & 0x3F);
	}
	if (*p < 0xF0) {
		*len = 3;
		return (uint32_t)(*p & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
	}
	*len = 4;
	return (uint32_t)(*p & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 | (uint32_t)(p[2] & 0x3F) << 6 |
	    (p[3] & 0x3F);
}

/* Of the character at P; CHAR_NONE at END. */
enum charclass charclass_at(const unsigned char *p, const unsigned char *end);

const unsigned char *charclass_skip_spaces(const unsigned char *p, const unsigned char *end);

/* The first character from P on that is not white space, or END. */
static inline const unsigned char *
charclass_skip_space(const unsigned char *p, const unsigned char *end)
{
	p += p < end && *p == ' ';
	return p < end && *p > ' ' && *p < 0x80 ? p : charclass_skip_spaces(p, end);
}

/* What can stand at a sentence's edge. */
enum edge {
	EDGE_NONE,
	EDGE_STOP,	/* the full stop, which also ends abbreviations */
	EDGE_MARK,	/* ! ? and their like, which end sentences, in scripts that put a space after them */
	EDGE_DOTS,	/* the ellipsis */
	EDGE_WIDE,	/* the stops of East Asian scripts, which need no space after them */
	EDGE_OPEN,	/* opens a quotation or bracket, always */
	EDGE_CLOSE,	/* closes one, always */
	EDGE_EITHER	/* opens or closes, as the language or the place has it */
};

extern const unsigned char charclass_edge_of_ascii[128];

enum edge charclass_edge_of_wide(uint32_t cp);	/* beyond ASCII */

static inline enum edge
charclass_edge(uint32_t cp)
{
	return cp < 128 ? (enum edge)charclass_edge_of_ascii[cp] : charclass_edge_of_wide(cp);
}

static inline bool
charclass_is_word(enum charclass k)
{
	return k >= CHAR_DIGIT;
}

#endif
