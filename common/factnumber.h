/*
 * factnumber - one number from the tokens it is written in: "212,000", "two hundred and twelve", "3.4 million".
 */
#ifndef FACTNUMBER_H
#define FACTNUMBER_H

#include <stdbool.h>
#include <stdint.h>

#include "bytes.h"
#include "factword.h"

enum { FACTNUMBER_FEW = 9 };	/* digits whose value needs no bound */

/* A token of a number: a word of factword, or digits. */
struct factnumber_token {
	enum { FACTNUMBER_WORD, FACTNUMBER_DIGITS, FACTNUMBER_OPAQUE } kind;
	enum factword_kind word;	/* of a word */
	int64_t value;			/* of a word, the word's; of digits, in thousandths */
	unsigned digits;		/* of digits, how many, where they have no comma or point; else 0 */
};

/* A number under way.  Zeroed, it is nothing yet. */
struct factnumber {
	int64_t total, section, unit;	/* millions and thousands; hundreds; the rest: in thousandths */
	enum { FACTNUMBER_NONE, FACTNUMBER_NUMBER, FACTNUMBER_SEALED } state;
	unsigned last_digits;		/* of the token taken last */
	enum factword_kind last_word;
	bool last_is_word;
};

/*
 * Reads digits with their points, commas and letters, such as "1,200", "3.4", "12bn", "21st"; opaque where they are no
 * number ("10:30", "40x") or have more than three decimals.  Between digits the letters that scanners read are taken
 * for digits ("9,3oo", "2l4").  TOKEN is ASCII and starts with a digit.
 */
struct factnumber_token factnumber_digits(struct bytes token);

/*
 * The same of a token that starts with a letter: digits only where a scanner may have taken a one for the letter l, as
 * in "l971".
 */
struct factnumber_token factnumber_letters(struct bytes token);

/* Goes on with a token; false, and nothing changed, where it begins another number. */
bool factnumber_add(struct factnumber *n, const struct factnumber_token *t);

/* What the tokens say, in thousandths; at most FACTNUMBER_MOST. */
int64_t factnumber_value(const struct factnumber *n);

#define FACTNUMBER_MOST INT64_C(1000000000000000000)

#endif
