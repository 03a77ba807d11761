/*
 * claim - the figures and dates of a sentence, each with what it counts and the state that people are in.
 *
 * "At least three people died and eleven were missing" makes two claims: 3 people, dead, and 11, missing.  Left out is
 * what states nothing that could change or be contradicted: years, times of day, numbers that are part of a name
 * ("Boeing 737"), ordinals that are no days, telephone numbers, ages, and what the sentence itself calls a former
 * value ("up from three").  English words are known; digits are read in any language.
 */
#ifndef CLAIM_H
#define CLAIM_H

#include <stdbool.h>
#include <stdint.h>

#include "bytes.h"
#include "termreader.h"

enum claim_kind { CLAIM_COUNT, CLAIM_MONEY, CLAIM_PERCENT, CLAIM_MAGNITUDE, CLAIM_DATE, CLAIM_CODE, CLAIM_WEEKDAY };

enum {
	CLAIM_PART = 1,		/* of a larger number: "including", "of them", "two more" */
	CLAIM_APPROX = 2,	/* "about", "more than", "at least" */
	CLAIM_VAGUE = 4,	/* a part of a month */
	CLAIM_BACKGROUND = 8,	/* of another time: "in 2019", "last year", "ago" */
	CLAIM_FORMER = 16,	/* the sentence says itself that it no longer holds: "up from three" */
	CLAIM_SAYS_ROLE = 32,	/* its words end with the state: "four drown" */
	CLAIM_DURATION = 64,	/* what it counts is time: "two years" */
	CLAIM_WANTED = 128,	/* what somebody wants, no more: "demands a rise of nine percent" */
	CLAIM_ROSE = 256,	/* by how much something rose ... */
	CLAIM_FELL = 512,	/* ... or fell */
	CLAIM_MORE = 1024,	/* added to a number that was told before: "two more", "another five" */
	CLAIM_OVER = 4096,	/* the least that it is: "at least", "more than" ... */
	CLAIM_UNDER = 8192,	/* ... or the most */
	CLAIM_TOTAL = 16384,	/* what it counts stands before it: "the number of cases rose to 65" */
	CLAIM_OF_NOW = 2048	/* "late this month": the month counts from the article's, see claim_set_month() */
};

struct claim {
	double low, high;	/* equal except for a range; of a date, 32 * month + day; of a code, a hash;
				 * of a weekday, its number from 1 for Monday */
	uint32_t noun;		/* the stem of what it counts; 0 where that is people, or is not said */
	uint16_t start, end;	/* of its words in the sentence, in bytes: "at least three people", "$4.2 billion" */
	uint16_t number_end;	/* of the number alone */
	uint16_t at;		/* which word of the sentence it is, punctuation marks left out */
	uint8_t kind, role;	/* enum claim_kind; enum wordclass_role */
	uint16_t flags;
};

/* A zeroed one is empty and ready; the caller frees p. */
struct claims {
	struct claim *p;
	size_t n, cap;
};

enum { CLAIM_MOST = 16 };	/* of a sentence: the first */

/* Appends those of the first 65,535 bytes of TEXT, whose terms are TERMS.  Linear in the terms. */
void claim_find(struct claims *to, struct bytes text, const struct termreader *terms);

/* Makes dates that count from the month of their article, 1 to 12, dates of the year. */
void claim_set_month(struct claim *c, size_t n, unsigned month);

/* Whether two claims of one kind give the same value, as news rounds: none is "rose 5" to "fell 5". */
bool claim_same_value(const struct claim *a, const struct claim *b);

/* Whether they can be about the same thing, by kind, noun and role; weekdays alone do not tell. */
bool claim_comparable(const struct claim *a, const struct claim *b);

/* Whether each of two sentences has a claim comparable to one of the other, with a value that the other has not. */
bool claim_disagree(const struct claim *a, size_t n, const struct claim *b, size_t m);

#endif
