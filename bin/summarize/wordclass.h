/*
 * wordclass - what an English word is to the summarizer: a number, a month, a pronoun, a state that people are in.
 *
 * The lists are closed and short.  Words of other languages have no class, and texts in them are summarized without.
 */
#ifndef WORDCLASS_H
#define WORDCLASS_H

#include <stdint.h>

#include "bytes.h"

enum {
	WORDCLASS_LEANING = 1 << 0,
	WORDCLASS_PRONOUN = 1 << 1,
	WORDCLASS_SPEAKER = 1 << 2,
	WORDCLASS_PAGE = 1 << 3,
	WORDCLASS_CORRECTION = 1 << 4,
	WORDCLASS_NUMBER = 1 << 5,
	WORDCLASS_SCALE = 1 << 6,
	WORDCLASS_PERSON = 1 << 7,
	WORDCLASS_MONTH = 1 << 8,
	WORDCLASS_WEEKDAY = 1 << 9,
	WORDCLASS_CURRENCY = 1 << 10,
	WORDCLASS_PERCENT = 1 << 11,
	WORDCLASS_SPEECH = 1 << 12,
	WORDCLASS_BACKGROUND = 1 << 13,
	WORDCLASS_CHANGE = 1 << 14,
	WORDCLASS_APPROX = 1 << 15,
	WORDCLASS_ROLE = 1 << 16,
	WORDCLASS_PARTOFMONTH = 1 << 17,
	WORDCLASS_TIMEUNIT = 1 << 18,
	WORDCLASS_WISH = 1 << 19,
	WORDCLASS_ORDINAL = 1 << 20,
	WORDCLASS_FUTURE = 1 << 21,
	WORDCLASS_COMING = 1 << 22,	/* with a unit of time after it: "next month" */
	WORDCLASS_BE = 1 << 23,
	WORDCLASS_TO = 1 << 24,
	WORDCLASS_ARTICLE = 1 << 25,
	WORDCLASS_RELATIVE = 1 << 26,
	WORDCLASS_AFTER = 1 << 27
};

/* The values of WORDCLASS_ROLE: the states that news counts people in. */
enum wordclass_role {
	WORDCLASS_NONE,
	WORDCLASS_DEAD,
	WORDCLASS_INJURED,
	WORDCLASS_MISSING,
	WORDCLASS_ARRESTED,
	WORDCLASS_EVACUATED,
	WORDCLASS_RESCUED,
	WORDCLASS_TRAPPED,
	WORDCLASS_ROLES
};

struct wordclass {
	uint32_t is;	/* WORDCLASS_*, or 0 */
	/*
	 * of a number, an ordinal, a scale (its power of ten), a month, a weekday, a role, a part of a month; of a
	 * change, 1 for a rise and 2 for a fall
	 */
	uint8_t value;
};

/* FOLDED as word_fold() leaves it. */
struct wordclass wordclass_of(struct bytes folded);

/* "dead" for WORDCLASS_DEAD; empty for WORDCLASS_NONE. */
const char *wordclass_role_name(unsigned role);

#endif
