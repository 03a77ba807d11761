/*
 * letterclass - the class of a character, as far as it tells prose from boilerplate.
 */
#ifndef LETTERCLASS_H
#define LETTERCLASS_H

#include <stdint.h>

#include "utf8.h"

/* Letters and digits first: those up to LETTER_WIDE make words. */
enum letterclass {
	LETTER_SMALL, LETTER_CAPITAL, LETTER_DIGIT,
	LETTER_UNCASED,		/* of scripts without capitals */
	LETTER_WIDE,		/* of scripts without spaces, too */
	LETTER_QUOTE, LETTER_OPEN, LETTER_CLOSE, LETTER_STOP, LETTER_COMMA, LETTER_COLON, LETTER_DOTS,
	LETTER_RULE,		/* | and its like, as between the words of menus */
	LETTER_COPYRIGHT, LETTER_OTHER
};

enum letterclass letterclass_of(uint32_t cp);

/* The code point at P, before END, in valid UTF-8, and its length. */
static inline uint32_t
letterclass_decode(const unsigned char *p, const unsigned char *end, size_t *len)
{
	*len = 1;
	return *p < 0x80 ? *p : utf8_decode(p, end, len);
}

#endif
