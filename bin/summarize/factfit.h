/*
 * factfit - how well two claims of a story fit as values of one fact.
 *
 * Two sentences of one mould that differ in the figure; figures of people in one state; figures of one thing with the
 * same words around them; a figure that one of them names as the former value.  Names that speak against one event
 * keep claims apart, and so does what the sentences say of the figures: wanted or given, of another time, a part.
 */
#ifndef FACTFIT_H
#define FACTFIT_H

#include "articlenames.h"

/* The better the larger. */
enum factfit_grade { FACTFIT_NOT, FACTFIT_BY_WORDS, FACTFIT_BY_ROLE, FACTFIT_BY_TEMPLATE };

/* A claim's place in the view. */
struct factfit_claim {
	uint32_t sentence;
	uint8_t which;		/* claim of the sentence */
};

struct factfit {
	const struct storyview *t;
	struct articlenames *names;
	const struct factfit_claim *claim;	/* the claims that are compared, by number */
	struct factfit_around *remembered;	/* private: the words around those compared last */
	size_t remember;
};

/* F gets ready to compare the N claims at CLAIM; both stay the caller's. */
void factfit_start(struct factfit *f, const struct storyview *t, struct articlenames *names,
    const struct factfit_claim *claim, size_t n);

/* How well claim number NEW fits claim number OLD, which was told before it or at once. */
enum factfit_grade factfit_compare(struct factfit *f, uint32_t new, uint32_t old);

void factfit_stop(struct factfit *f);

#endif
