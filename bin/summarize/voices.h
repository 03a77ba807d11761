/*
 * voices - which articles of a story speak with one voice.
 *
 * Those of one source do, and so does an article with the one that it has most of its sentences from: what such
 * articles agree on was said once.
 */
#ifndef VOICES_H
#define VOICES_H

#include "corpus.h"

/*
 * Writes to VOICE, one for each of the N articles (numbers in the corpus), numbers from 0 in the order of the articles;
 * returns how many there are.  ORIGIN is what copyorigin_find() found for the sentences, M of them.
 */
size_t voices_find(size_t *voice, const struct corpus *c, const size_t *article, size_t n, const size_t *sentence,
    const size_t *origin, size_t m);

#endif
