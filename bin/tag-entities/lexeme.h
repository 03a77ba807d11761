/*
 * lexeme - the smallest pieces of text that expressions of time and amounts are made of: a run of letters, a run of
 * digits, or one other character.
 *
 * Finer than words on purpose: "10:35am", "Aug. 23-24", "$3.2bn" and "16-hour" come apart into what their grammars
 * are about.  Quotes and hyphens of every shape are made ASCII.  A run of letters carries its entry of vocabulary.txt.
 */
#ifndef LEXEME_H
#define LEXEME_H

#include <stdint.h>

#include "bytes.h"
#include "vocabulary.h"
#include "vocabularyclasses.h"

/* One of a word's meanings: its class, a bit of lexeme.classes, and what it stands for in that class. */
struct reading {
	unsigned char class;
	bool capital;		/* only where the word is written with a capital */
	short value;
};

#define LEXEME_LONGEST 16	/* bytes of a known word */

struct vocabulary_word {
	char word[LEXEME_LONGEST];	/* without NUL where it has them all */
	uint64_t classes[2];	/* of its readings, as bits; those of a word with a capital second */
	unsigned char length, readings;
	unsigned short reading;	/* its first */
};

struct lexeme {
	uint32_t start, end;	/* bytes into the text */
	uint64_t classes;	/* of a known word, as bits */
	uint32_t number;	/* of up to nine digits */
	uint32_t mark;		/* the character, where it is neither letters nor digits; 0 for those */
	uint16_t word;		/* place in the table of words, or LEXEME_UNKNOWN */
	uint8_t digits;		/* how many; 0 is no number, 255 more than nine */
	bool spaced;		/* white space, or the text's beginning, stands before it */
	bool capital;		/* starts with an ASCII capital */
	bool capitals;		/* of a known word: has no other letters */
	bool paragraph;		/* an empty line stands before it */
};

#define LEXEME_UNKNOWN 0xFFFF

struct lexemes {
	struct lexeme *at;
	size_t n, cap;
};

/* A text, and the N lexemes that it was cut into. */
struct lexeme_text {
	struct bytes text;
	const struct lexeme *x;
	size_t n;
};

/*
 * Cuts TEXT, valid UTF-8 of less than 4 GiB, from byte *AT on, and moves *AT after what was cut: all that is left, or
 * of a long text so many sentences as make some thousand lexemes.  LIST's former content is dropped, its memory used
 * again.  False where nothing was left.
 */
bool lexeme_cut(struct lexemes *list, struct bytes text, size_t *at);
void lexeme_free(struct lexemes *list);

/* The value of a word in a class that it has; 0 where it has not. */
int lexeme_value(const struct lexeme *x, unsigned class);

static inline bool
lexeme_is(const struct lexeme *x, unsigned class)
{
	return (x->classes >> class & 1) != 0;
}

/* Whether there is a lexeme AT among the N of X and it has a class, or is this mark with no white space before it. */
static inline bool
lexeme_at(const struct lexeme *x, size_t n, size_t at, unsigned class)
{
	return at < n && lexeme_is(&x[at], class);
}

/* Whether it is one of the letters that stand alone (enum letter). */
static inline bool
lexeme_letter(const struct lexeme *x, size_t n, size_t at, enum letter letter)
{
	return at < n && x[at].end - x[at].start == 1 && lexeme_value(&x[at], CLASS_LETTER) == (int)letter;
}

static inline bool
lexeme_glued(const struct lexeme *x, size_t n, size_t at, uint32_t mark)
{
	return at < n && x[at].mark == mark && !x[at].spaced;
}

/* What lexeme AT is written as; the empty text where there is none, as for the next functions. */
static inline struct bytes
lexeme_word(const struct lexeme_text *t, size_t at)
{
	return at < t->n ? bytes_between(t->text.p + t->x[at].start, t->text.p + t->x[at].end) : bytes_of("");
}

static inline bool
lexeme_is_word(const struct lexeme_text *t, size_t at, const char *word)
{
	return bytes_is(lexeme_word(t, at), word);
}

/* Whether it is one of the words up to NULL. */
bool lexeme_is_among(const struct lexeme_text *t, size_t at, const char *const *words);

static inline bool
lexeme_is_mark(const struct lexeme_text *t, size_t at, uint32_t mark)
{
	return at < t->n && t->x[at].mark == mark;
}

#endif
