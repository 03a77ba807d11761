/*
 * facts - the names, figures and dates of a text, read in one pass without a model.
 *
 * A name is a run of capitalised words that are no function words; a figure is a number in digits of any script, in
 * words ("nine", "two dozen", "3.4 million") or in Han numerals, and two of them with a hyphen or "to" between are a
 * range; a date is a month or a weekday with the figures beside it.  Neighbours of one kind make one fact.  A line in
 * which most words are capitalised, such as a headline, has no names: there a capital tells nothing.  In a text that
 * begins without capitals, months and weekdays are dates without them.
 *
 * Two facts have the same value where they say the same: "Nine" and 9, "1,200" and 1200, "March 3" and "3 March", and a
 * name in other case or accents.
 *
 * The context of a fact is its kind, the two words before it and the one after it, in its sentence, that are of no
 * fact, and its place among facts with no word between them.  Where two texts are told in the same words, facts of one
 * context are told of the same thing, also where sentences were moved.  Of a word only the first eight letters and the
 * length count.
 */
#ifndef FACTS_H
#define FACTS_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "bytes.h"
#include "factword.h"

enum fact_kind { FACT_NAME, FACT_FIGURE, FACT_DATE };

enum { FACTS_STOPS = 2048, FACTS_PER_ONE = 1000 };

#define FACTS_ALL (SIZE_MAX / 2)	/* more than a text can have */

struct fact {
	uint32_t start, end;		/* bytes into the text, end exclusive */
	uint32_t word;			/* words of the text before it */
	unsigned char kind;
	bool sentence_start;		/* its first word is the first of a sentence, and may owe its capital to that */
	bool bare;			/* no word is around it */
	bool doubtful;			/* a name of one word that opens a sentence, not the text: perhaps any word */
	bool numeric;			/* low and high are known: not of "TX40", "10:30", "0800 555 0147" */
	uint64_t value;			/* a hash, equal where the facts say the same */
	uint64_t context;		/* a hash of what is around it, as below */
	int64_t low, high;		/* of a figure, in thousandths; apart in a range */
};

/* Zeroed before facts_start(). */
struct facts {
	struct fact *fact;		/* of the text read last, in its order */
	size_t n, cap;
	size_t words;			/* of the text read last */
	size_t numbers;			/* of these, those of figures and dates ... */
	uint64_t sum;			/* ... and the sum of hashes of what each says by itself */

	/* private */
	struct factword_index index;
	uint64_t stop[FACTS_STOPS];	/* function words by hash, linear probing */
	struct buf folded;
};

void facts_start(struct facts *f);

/* Replaces the facts by those of TEXT, valid UTF-8 of less than 4 GiB. */
void facts_read(struct facts *f, struct bytes text);

/*
 * The same, but ends when there are ENOUGH facts that are neither bare nor doubtful, or soon after: the first of them
 * are those that facts_read() finds.
 */
void facts_read_some(struct facts *f, struct bytes text, size_t enough);

void facts_free(struct facts *f);

#endif
