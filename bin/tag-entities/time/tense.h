/*
 * tense - whether the sentence around an expression of time speaks of what was or of what will be.
 */
#ifndef TENSE_H
#define TENSE_H

#include "lexeme.h"

enum tense {
	TENSE_UNKNOWN,
	TENSE_PAST,
	TENSE_FUTURE,
	TENSE_EITHER	/* planned, and called off: it may be to come yet */
};

/* How many sentences or paragraphs begin at the lexemes FROM up to TO. */
size_t tense_breaks(const struct lexeme *x, size_t from, size_t to);

/* Whether a verb of the past with "in" or "during" stands right in front of lexeme FROM: "was elected in". */
bool tense_is_done(struct bytes text, const struct lexeme *x, size_t n, size_t from);

/* Of the expression, or the RANGE of two or more, that is lexemes FROM to END (exclusive) of N. */
enum tense tense_around(struct bytes text, const struct lexeme *x, size_t n, size_t from, size_t end, bool range);

#endif
