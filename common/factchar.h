/*
 * factchar - what a character beyond ASCII is to the reader of facts.
 */
#ifndef FACTCHAR_H
#define FACTCHAR_H

#include <stdint.h>

#include "factword.h"

enum factchar_kind {
	FACTCHAR_MARK,		/* punctuation, symbols, spaces */
	FACTCHAR_STOP,		/* ends a sentence */
	FACTCHAR_QUOTE,		/* opens a quotation */
	FACTCHAR_LETTER,	/* small, or of a script without cases */
	FACTCHAR_CAPITAL,
	FACTCHAR_DIGIT,
	FACTCHAR_IDEOGRAPH	/* a word of its own */
};

enum factchar_kind factchar_kind(uint32_t cp);

/* The value of a digit of any script, ASCII too; -1 where it is none. */
int factchar_digit(uint32_t cp);

/* The word that a Han numeral stands for; false where it is none. */
bool factchar_numeral(uint32_t cp, enum factword_kind *kind, int64_t *value);

/* The day, 1 to 7, of the Han character that names it before U+66DC; 0 if there is none. */
int factchar_weekday(uint32_t cp);

#endif
