/*
 * wordlist - what is known of a word that a stop may follow, or that may start a sentence.
 *
 * The words are in the folder lists, a file for each language; the build makes tables of them.
 */
#ifndef WORDLIST_H
#define WORDLIST_H

#include <stdint.h>

#include "bytes.h"
#include "hash.h"
#include "lang.h"
#include "token.h"

enum {
	WORD_TITLE = 1 << 0,	/* belongs to what follows, whatever that is: Mr. Smith, z. B. Wasser */
	WORD_NUMBER = 1 << 1,	/* belongs to a number that follows: p. 55 */
	WORD_MONTH = 1 << 2,
	WORD_DAY = 1 << 3,
	WORD_COMPANY = 1 << 4,	/* Inc., GmbH: ends a name, and perhaps a sentence */
	WORD_PLACE = 1 << 5,	/* U.S., Calif. */
	WORD_TIME = 1 << 6,	/* a.m., B.C. */
	WORD_DEGREE = 1 << 7,	/* Ph.D., Jr. */
	WORD_UNIT = 1 << 8,	/* km., lbs. */
	WORD_STREET = 1 << 9,	/* Ave. */
	WORD_LATIN = 1 << 10,	/* e.g., vs.: never ends a sentence */
	WORD_MAY = 1 << 11,	/* any other abbreviation, which may end a sentence: etc. */
	WORD_NAME = 1 << 12,	/* a name with a mark of its own: Yahoo! */
	WORD_FUNCTION = 1 << 13,	/* a word that is rarely part of a name, and often starts a sentence */
	WORD_COMMON = 1 << 14,	/* a word that is in lower case inside a sentence */
	WORD_STARTS = 1 << 15,	/* with a capital, it starts a sentence */
	WORD_INSIDE = 1 << 16,	/* a common word that has a capital inside names: Academy */
	WORD_OFFICE = 1 << 17,	/* a common word that names of offices have: the U.S. Court of Appeals */
	WORD_WHEN = 1 << 18,	/* a day or month, written out */
	WORD_SPEECH = 1 << 19,	/* a verb that tells who speaks: said */
	WORD_LABEL = 1 << 20,	/* what a capital letter may label: point A, vitamin C */
	WORD_BOOK = 1 << 21,	/* a book of the Bible: Matt. 5:3 */
	WORD_PLAIN = 1 << 22,	/* by the user's list no abbreviation */
	WORD_OWN = 1 << 23,	/* by the user's list a title */
	WORD_ETC = 1 << 24,	/* closes an enumeration, so that a capital after it starts a sentence */

	WORD_ABBREVIATION = (WORD_FUNCTION - 1 - WORD_NAME) | WORD_ETC
};

/* Whether a word of these CLASSES has one of WANTED. */
static inline bool
wordlist_has(unsigned classes, unsigned wanted)
{
	return (classes & wanted) != 0;
}

/*
 * The classes that a token's lower case has in any of the languages; 0 for most words.  Of a function word it is not
 * told whether it is common or what case news gives it.
 */
unsigned wordlist_classes(const struct token *t, lang_set langs);
unsigned wordlist_by_hash(uint32_t hash, lang_set langs);	/* of the word of this token_hash() */

/*
 * The same of the word of this token_hash(), except for WORD_FUNCTION, WORD_COMMON and the case that it has
 * in news.
 */
unsigned wordlist_listed(uint32_t hash, lang_set langs);

/* The languages that have the word of this token_hash() as a function word. */
lang_set wordlist_languages(uint32_t hash);

/*
 * Abbreviations of the user's own, one a line, with or without its last stop; "#" starts a comment.  A class may stand
 * before the word, as in the files beside this one; without one it is WORD_TITLE.  The keys are hashes of the words
 * in lower case.  False, and *LINE the number of the line, where a line says neither.
 */
bool wordlist_read(struct hash_table *own, struct bytes text, size_t *line);

/* The classes of the N bytes at P, in lower case, in the user's list; 0 if OWN is NULL. */
unsigned wordlist_own(const struct hash_table *own, const unsigned char *p, size_t n);

#endif
