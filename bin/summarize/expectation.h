/*
 * expectation - what a sentence expects of a day to come, and whether that day is over in the story.
 *
 * "The storm will reach the coast on Thursday" is no news once the story tells of Friday.
 */
#ifndef EXPECTATION_H
#define EXPECTATION_H

#include "storyview.h"
#include "termreader.h"

/* What is known of the future in a sentence. */
struct expectation {
	bool awaits;		/* it speaks of what is to come: "will", "is expected" */
	bool says_when;		/* ... and of the day, the month or the week of that: "is expected later this month" */
	uint8_t weekday;	/* on which it is to come, 1 for Monday; 0 if it names none */
};

/* Of a sentence with the terms TERMS and the N claims CLAIM. */
void expectation_read(struct expectation *e, const struct termreader *terms, const struct claim *claim, size_t n);

/* Marks the sentences, and titles, of the view as `overtaken` whose day has come when its newest article was told. */
void expectation_find_past(struct storyview *t);

#endif
