/*
 * verb - whether a word of a sentence is a verb, and whether it says that something was or is to come.
 */
#ifndef VERB_H
#define VERB_H

#include "lexeme.h"

#define VERB_REACH 14	/* lexemes; a verb further off is mostly another clause's */

/* Whether a sentence or a paragraph begins at lexeme AT. */
bool verb_breaks(const struct lexeme *x, size_t at);

/* Where the sentence of lexeme AT begins, or MOST - 1 lexemes before it if that is nearer. */
size_t verb_first(const struct lexeme *x, size_t at, size_t most);

/* "closed", "named": any word that ends so, but "need". */
bool verb_is_regular(const struct lexeme_text *w, size_t at);

/* What the word at AT says by itself, but for adjectives and participles: "the planned visit" is none. */
enum verb verb_of(const struct lexeme_text *w, size_t at);

/* What it says with those beside it: VERB_WILL, VERB_DID, VERB_HAD, VERB_MISSED, VERB_PLANNED or VERB_NONE. */
enum verb verb_at(const struct lexeme_text *w, size_t at);

#endif
