/*
 * word - tokenizes running text.
 *
 * Tokens are those of the treebanks that news taggers are trained on: punctuation is a token, "'s" and "n't" are split
 * off, a period stays on an initial or a known abbreviation ("U.S.", "Mr."), numbers keep their points and commas,
 * hyphens stay inside words.  A character of a script without spaces (Han, Kana, Thai) is a word of its own.
 */
#ifndef WORD_H
#define WORD_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"

enum word_kind {
	WORD_LETTERS,	/* holds a letter */
	WORD_NUMBER,	/* starts with a digit and holds no letter */
	WORD_MARK	/* punctuation or a symbol */
};

struct word {
	uint32_t start, end;	/* bytes into the text, end exclusive */
	enum word_kind kind;
};

/* The next word at or after *AT, which moves past it; false if there is none.  Texts up to 4 GiB, valid UTF-8. */
bool word_next(struct bytes text, size_t *at, struct word *w);

/*
 * Appends WORD to TO as it is compared: lower case, without accents and vowel points, quotes and hyphens made ASCII; of
 * Arabic letters that keyboards code apart, one.
 */
void word_fold(struct buf *to, struct bytes word);

/* Whether a folded English word carries no subject ("the", "of", "said"). */
bool word_is_stop(struct bytes folded);

/* The same for a word as it is written. */
bool word_is_stop_as_written(struct bytes word);

/* The same for other European languages, words aside that mean something else in English ("war"). */
bool word_is_stop_elsewhere(struct bytes folded);

/* Word I of those that word_is_stop() knows, or word_is_stop_elsewhere(); empty after the last. */
struct bytes word_stop(size_t i);
struct bytes word_stop_elsewhere(size_t i);

/* Cuts a folded English word in place to its stem (M. F. Porter, 1980); returns the new length. */
size_t word_stem(unsigned char *word, size_t n);

#endif
