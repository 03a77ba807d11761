/*
 * fact - the facts of a story: the values that its sources give for each, and which of them is the newest.
 *
 * Of one fact the value that was told last for the first time leads.  An older one is overtaken; one that another
 * source told at about the same time contradicts it.  Neither is decided upon: both stay, with who told them and when.
 */
#ifndef FACT_H
#define FACT_H

#include "factalign.h"
#include "hash.h"

enum { FACT_VALUES = 16, FACT_TELLERS = 8 };	/* at most; of a fact, of a value */

/* A value is retracted that an article gave before it was corrected: it is not told at all. */
enum fact_state { FACT_NEWEST, FACT_OVERTAKEN, FACT_CONFLICT, FACT_RETRACTED };

struct fact_value {
	uint32_t sentence;		/* of the view, the oldest that gives it ... */
	uint8_t which;			/* ... by this claim */
	uint8_t state;			/* enum fact_state */
	bool stands;			/* a version of an article that was not replaced gives it */
	uint8_t tellers;
	uint32_t teller[FACT_TELLERS];	/* articles of the view, the oldest first, each of one voice */
	int64_t when;			/* it was first told; INT64_MAX if unknown */
};

struct fact {
	struct fact_value value[FACT_VALUES];
	uint8_t values;
	uint8_t newest;
};

/* The facts of which several values were told. */
struct fact_list {
	struct fact *fact;
	size_t n, cap;
	struct hash_table by_claim;	/* by sentence and claim: fact * FACT_VALUES + value, plus 1 */
};

/* Finds them, and marks the view's sentences as `overtaken` and `changed`.  What F held must be freed before. */
void fact_find_all(struct fact_list *f, struct storyview *t, struct articlenames *names);

/* The fact of a claim of the view that has several values, or NULL; sets *VALUE to the one that it gives. */
const struct fact *fact_of_claim(const struct fact_list *f, uint32_t sentence, uint8_t which, size_t *value);

void fact_free_all(struct fact_list *f);

#endif
