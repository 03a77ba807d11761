/*
 * factscan - where the words and numbers of a text end.
 *
 * END is that of the text, valid UTF-8.  Each function that returns a pointer returns the byte after what it describes.
 */
#ifndef FACTSCAN_H
#define FACTSCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ascii.h"
#include "factword.h"
#include "simd.h"

/* What a byte begins. */
enum factscan_class {
	FACTSCAN_NOTHING,	/* punctuation, spaces, control characters */
	FACTSCAN_SMALL,		/* a lowercase letter */
	FACTSCAN_CAPITAL,
	FACTSCAN_DIGIT,
	FACTSCAN_STOP,		/* a mark that may end a sentence */
	FACTSCAN_LINE,		/* the end of a line */
	FACTSCAN_QUOTE,
	FACTSCAN_WIDE		/* a character beyond ASCII */
};

extern const unsigned char factscan_class[256];

/* Whether a word may go on with byte C after lowercase letters. */
static inline bool
factscan_in_word(unsigned char c)
{
	unsigned class = factscan_class[c];

	return class == FACTSCAN_SMALL || class == FACTSCAN_CAPITAL || class == FACTSCAN_DIGIT ||
	    class == FACTSCAN_WIDE;
}

/* The lowercase letters of ASCII at P. */
static inline const unsigned char *
factscan_small(const unsigned char *p, const unsigned char *end)
{
	size_t n;

	while (end - p >= SIMD_BYTES) {
		n = simd_run(simd_between(simd_load(p), 'a', 'z'));
		p += n;
		if (n < SIMD_BYTES)
			return p;
	}
	while (p < end && ascii_is_lower(*p))
		p++;
	return p;
}

/*
 * Whether a word of 1 to 15 lowercase letters of ASCII stands at P, where more than SIMD_BYTES are readable, and by its
 * key is surely not in the index.  Stores its length, and its key if it has one.
 */
static inline bool
factscan_small_word(const struct factword_index *known, const unsigned char *p, size_t *n, uint64_t *key)
{
	*n = simd_run(simd_between(simd_load(p), 'a', 'z'));
	if (*n - 1 >= SIMD_BYTES - 1)
		return false;
	if (p[*n] != ' ' && factscan_in_word(p[*n]))
		return false;
	*key = factword_key_small(p, *n);
	return !factword_may_be(known, *key);
}

/* The letters and digits of any script at P; *MIXED: digits of ASCII are among them. */
const unsigned char *factscan_word(const unsigned char *p, const unsigned char *end, bool *mixed);

/* The bytes of class FACTSCAN_NOTHING at P. */
const unsigned char *factscan_nothing(const unsigned char *p, const unsigned char *end);

/* The number at P: digits of any script, each of . , : / between two of them, and the letters that follow. */
const unsigned char *factscan_number(const unsigned char *p, const unsigned char *end);

/*
 * Reads up to MOST digits of ASCII that stand alone at P, and returns how many; 0 if there are more, or a letter,
 * another digit or one of . , : / follows.  MOST is at most 18.
 */
unsigned factscan_short_number(const unsigned char *p, const unsigned char *end, unsigned most, int64_t *value);

#endif
