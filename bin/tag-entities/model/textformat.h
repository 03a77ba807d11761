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
	const unsigned char *lf;

	if (text->n == 0)
		return false;
	lf = memchr(text->p, '\n', text->n);
	line->p = text->p;
	line->n = lf != NULL ? (size_t)(lf - text->p) : text->n;
	text->p += line->n + (lf != NULL);
	text->n -= line->n + (lf != NULL);
	return true;
}

/* Cuts the next run without C off *LINE; false where nothing is left. */
static inline bool
textformat_word(struct bytes *line, unsigned char c, struct bytes *word)
{
	const unsigned char *at;

	if (line->n == 0)
		return false;
	at = memchr(line->p, c, line->n);
	word->p = line->p;
	word->n = at != NULL ? (size_t)(at - line->p) : line->n;
	line->p += word->n + (at != NULL);
	line->n -= word->n + (at != NULL);
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
