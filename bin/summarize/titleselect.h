/*
 * titleselect - the title that a story goes by.
 */
#ifndef TITLESELECT_H
#define TITLESELECT_H

#include "concepts.h"
#include "corpus.h"
#include "maxcover.h"
#include "storyview.h"

/*
 * Of the titles of the view's articles the one that says best what the N chosen sentences say, by the words they share
 * and what these weigh in the story.
 * Titles that ask, shout, are very short or long, or older than others count less; none counts that gives an overtaken
 * value.  Returns its number in the view; if there is none, that of the first chosen sentence.  N is 1 or more.
 */
uint32_t titleselect_best(const struct corpus *c, const struct storyview *t, const struct concepts *concepts,
    const struct choice *choice, size_t n);

#endif
