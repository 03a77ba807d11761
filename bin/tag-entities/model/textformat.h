/*
 * textformat - lines and words of the text forms of models and tables.
 */
#ifndef TEXTFORMAT_H
#define TEXTFORMAT_H

#include <stdint.h>

#include "bytes.h"

/* Cuts the next line off *TEXT, without its LF; false at the end. */
static inline bool
textformat_line(struct bytes *text, struct bytes *line)
{
	if (text->n == 0)
		return false;
	*line = bytes_cut(text, '\n');
	return true;
}

/* Cuts the next run without C off *LINE; false where nothing is left. */
static inline bool
textformat_word(struct bytes *line, unsigned char c, struct bytes *word)
{
	if (line->n == 0)
		return false;
	*word = bytes_cut(line, c);
	return true;
}

/* The number that WORD is; false where it is none up to MAX. */
static inline bool
textformat_number(struct bytes word, uint32_t max, uint32_t *n)
{
	size_t i;

	*n = 0;
	for (i = 0; i < word.n; i++) {
		uint32_t digit = (uint32_t)word.p[i] - '0';

		if (digit > 9 || *n > (max - digit) / 10 || digit > max)
			return false;
		*n = *n * 10 + digit;
	}
	return word.n > 0;
}

#endif
