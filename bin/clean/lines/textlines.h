/*
 * textlines - the lines of a text, with measures that distinguish prose from boilerplate in any language.
 */
#ifndef TEXTLINES_H
#define TEXTLINES_H

#include <stdint.h>

#include "bytes.h"
#include "phrases.h"

/* How a line ends, closing quotes and brackets aside. */
enum line_end { END_NONE, END_STOP, END_DOTS, END_COLON, END_COMMA, END_CLOSED, END_MARK };

/* How it begins, opening quotes aside. */
enum line_begin { BEGIN_CAPITAL, BEGIN_SMALL, BEGIN_DIGIT, BEGIN_UNCASED, BEGIN_QUOTE, BEGIN_MARK };

/* What stands in it. */
enum line_mark {
	HAS_COPYRIGHT = 1,	/* the sign */
	HAS_RULE = 2,		/* | › » · • between words, as in menus */
	HAS_ADDRESS = 4,	/* of the web or of mail */
	HAS_YEAR = 8,		/* four digits, 19xx or 20xx */
	HAS_CLOCK = 16,		/* digits, colon, two digits */
	HAS_QUOTE = 32,		/* a quotation mark */
	IS_BRACKETED = 64,	/* from its first character to its last */
	ALL_CAPITALS = 128
};

struct textline {
	struct bytes s;		/* not empty */
	uint32_t words;		/* of scripts without spaces, a word for two characters */
	uint32_t prose_before;	/* words of prose in the lines before */
	uint32_t twin;		/* the first line with the same bytes, plus one; 0 if it is this one */
	uint32_t repeats;	/* of the first of twins: how many follow */
	uint8_t end, begin, mark;
	uint8_t capitals;	/* sixteenths of the words that begin with a capital */
	uint8_t small;		/* sixteenths that are small and of at most three letters: of, de, und, il */
	uint8_t digits;		/* sixteenths that begin with a digit */
	uint8_t commas;		/* words that end in a comma; 255 is that or more */
	uint8_t stops;		/* sentences that end inside the line; as above */
	uint8_t phrase;		/* enum phrase_class; the bytes where it stands: */
	uint8_t phrase_start, phrase_end;
	uint8_t reach;		/* enum phrase_reach of a phrase that the line begins with */
	uint8_t kind;		/* see line_kind() */
};

enum {
	LINES_MAX = 65536,	/* what comes after so many lines is one more */
	LINE_KINDS = 16
};

struct textlines {
	struct textline *line;
	size_t n, cap;
	uint32_t *seen;		/* for twins: open addressing, a line plus one by its hash */
	size_t seen_cap;
};

/* TEXT is repaired: valid UTF-8, no space at the ends of its lines.  Empty lines are passed over. */
void textlines_read(struct textlines *l, struct bytes text);

/*
 * Whether a line reads as sentences: long enough and ended as one, or so long that its end does not count while it has
 * the small words of prose and not the capitals of a list.
 */
static inline bool
textline_is_prose(const struct textline *l)
{
	return (l->end == END_STOP && l->words >= 8) || (l->words >= 25 && l->small >= 2 && l->capitals <= 8);
}

void textlines_free(struct textlines *l);

#endif
