/*
 * context - the context of a mark: the words before and after it, and their classes.
 */
#ifndef CONTEXT_H
#define CONTEXT_H

#include "hash.h"
#include "lang.h"
#include "terminator.h"
#include "token.h"
#include "wordlist.h"

/* Whose words count. */
struct context_words {
	const struct lang_profile *lang;
	const struct hash_table *own;	/* the user's abbreviations, or NULL */
};

struct context {
	struct token before;		/* the word that the mark touches, or the one before it */
	unsigned classes;		/* of it as an abbreviation: WORD_..., 0 where it is none that is known */
	unsigned before_classes;	/* all of it */

	/* What follows the white space, up to the first letter or digit. */
	const unsigned char *at;	/* that letter or digit, or the paragraph's end */
	enum charclass kind;		/* of it */
	bool quote, bracket, dash, sign;	/* what is passed over on the way to it */
	struct token after;		/* the word that begins there */
	unsigned after_classes;
};

void context_read(struct context *c, const struct context_words *w, const struct terminator *m,
    const unsigned char *sentence);

/* The classes of a word, in the row's language and in the user's list. */
unsigned context_classes(const struct context_words *w, const struct token *t);

/* Whether N ASCII letters at P, a word with or without a capital, are known as an abbreviation. */
bool context_abbreviates(const struct context_words *w, const unsigned char *p, size_t n);

/* Whether two words, each with a stop, are an abbreviation written with a space: "z. Zt." */
bool context_joins(const struct context_words *w, const struct token *first, const struct token *second);

/* Whether a number precedes the word T, which then may be its unit. */
bool context_counts(const struct token *t, const unsigned char *sentence);

/* A Roman number in capitals. */
bool context_is_roman(const struct token *t);

/* A capital with a stop, which LIMIT may cut off: "A. I. Semenov". */
bool context_is_initial(const struct token *t, const unsigned char *limit);

/* A name such as iPhone or eBay, which may start a sentence with its lowercase letter. */
bool context_is_camel(const struct token *t);

#endif
