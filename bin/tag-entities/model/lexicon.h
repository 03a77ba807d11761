/*
 * lexicon - what raw text tells of a word: its word class, and how often it is capitalised.
 *
 * The text form: "class C COARSE COARSER" says in which larger classes class C lies; "words C CASE WORD WORD ..." puts
 * words into class C and case step CASE.  A word is written as lexicon_key() makes it; # begins a comment line.
 */
#ifndef LEXICON_H
#define LEXICON_H

#include <stdint.h>

#include "buf.h"
#include "bytes.h"
#include "packedtable.h"

/* Classes of what is not in the lexicon. */
enum {
	LEXICON_BORDER,		/* before and after the sentence */
	LEXICON_RARE_NAME,	/* starts with a capital letter */
	LEXICON_RARE_WORD,	/* starts with a lower-case letter */
	LEXICON_RARE_OTHER,
	LEXICON_FIXED		/* the first class of the others */
};

/* How often a word is capitalised inside a sentence: step 0 is unknown, 1 never, LEXICON_STEPS - 1 always. */
#define LEXICON_STEPS 9

/* A word is packed as its class and its step in two bytes. */
#define LEXICON_CASE_BITS 4
#define LEXICON_LAST 4094	/* the highest class */

struct lexicon {
	struct packedtable words;
	struct bytes classes;	/* for each class its coarse and coarser one, two bytes each */
};

struct lexicon_word {
	uint32_t fine, coarse, coarser;
	uint32_t step;
};

/* Reads the packed lexicon at the front of *BLOB and moves *BLOB after it; false where there is no whole one. */
bool lexicon_open(struct lexicon *l, struct bytes *blob);

/* What is known of WORD: as it stands, else in lower-case letters, else with the first letter alone a capital. */
struct lexicon_word lexicon_find(const struct lexicon *l, struct bytes word);

/* Whether WORD is known as it stands. */
bool lexicon_has(const struct lexicon *l, struct bytes word);

/* Adds WORD to TO as the lexicon has it: the case stays, each digit becomes 0. */
void lexicon_key(struct buf *to, struct bytes word);

/* The class of a word that is not in the lexicon. */
uint32_t lexicon_rare(struct bytes word);

#endif
