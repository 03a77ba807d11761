/*
 * tense - whether the sentence around an expression of time speaks of what was or of what will be.
 */
#ifndef TENSE_H
#define TENSE_H

#include "lexeme.h"

enum tense { TENSE_UNKNOWN, TENSE_PAST, TENSE_FUTURE };

/* What a word says of the tense, as timewords.txt has it. */
enum verb {
	VERB_NONE,
	VERB_WILL,	/* to come: "will", "expected" */
	VERB_DID,	/* over: "said", "closed" */
	VERB_HAD,	/* over, even what was to come then: "had been due" */
	VERB_BE,	/* to come before "to": "is to leave" */
	VERB_WAS,	/* over, but "was to leave" */
	VERB_SET	/* over, but "set to leave" */
};

/* Of the expression that is lexemes FROM to END (exclusive) of N. */
enum tense tense_around(struct bytes text, const struct lexeme *x, size_t n, size_t from, size_t end);

#endif
