/*
 * factword - the words that make figures and dates: numbers, months and weekdays.
 *
 * English, German, French, Spanish, Italian, Portuguese, Dutch and Russian; without words that say something else in
 * English ("once", "due", "elf").
 */
#ifndef FACTWORD_H
#define FACTWORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes.h"

enum factword_kind {
	FACTWORD_ONE,		/* a number only beside another: "twenty-one", "one hundred" */
	FACTWORD_UNIT,		/* 2 to 19 */
	FACTWORD_TENS,		/* 20 to 90 */
	FACTWORD_HUNDRED,	/* multiplies what stands before it, up to there: 10, 12, 100 */
	FACTWORD_THOUSAND,	/* the same from 1000 on */
	FACTWORD_MONTH,		/* value: 1 to 12 */
	FACTWORD_WEEKDAY	/* value: 1, a Monday, to 7 */
};

enum factword_flag {
	FACTWORD_CAPITAL = 1,		/* of months and weekdays: written with a capital; else, without */
	FACTWORD_NOT_FIRST = 2,		/* at the start of a sentence a month only beside a figure ("May", "March") */
	FACTWORD_WITH_FIGURE = 4	/* a month only beside a figure ("mars", "Dec") */
};

struct factword {
	const char *word;	/* folded as word_fold() does */
	enum factword_kind kind;
	int64_t value;
	unsigned flags;
};

enum { FACTWORD_FILTER = 128, FACTWORD_SLOTS = 1024, FACTWORD_LONGEST = 31 };

/* The words by hash.  The filter says of most other words, at little cost, that they are not among them. */
struct factword_index {
	uint64_t filter[FACTWORD_FILTER];	/* bits by the first eight letters and the length */
	struct factword_slot {
		uint64_t hash;
		const struct factword *word;
	} slot[FACTWORD_SLOTS];			/* linear probing */
};

/* Fills an index, which is zeroed. */
void factword_index(struct factword_index *x);

/* Whether a word, in either case, may be among them; END is that of the text it stands in. */
bool factword_may_be(const struct factword_index *x, struct bytes word, const unsigned char *end);

/* The word whose folded bytes have that hash (hash_bytes), or NULL. */
const struct factword *factword_find(const struct factword_index *x, uint64_t hash);

/* Word I of all, from 0, in the order of their bytes; NULL after the last. */
const struct factword *factword_at(size_t i);

#endif
