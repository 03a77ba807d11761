/*
 * retraction - which sentences of a story their own source has taken back.
 *
 * A later article of the source says so, in a sentence that repeats the claim nearly word for word ("reported
 * erroneously that he would be paid a bonus of 4 million euros").  What others copied from it goes with it.
 */
#ifndef RETRACTION_H
#define RETRACTION_H

#include <stddef.h>

#include "storysentence.h"

/* Sets `retracted` of the N sentences of a story, each voice's together, its articles from the oldest on. */
void retraction_find(struct storysentence *s, size_t n);

#endif
