/*
 * voices - which articles of a story speak with one voice.
 *
 * Those of one publisher do (one registrable domain, or one source), those whose datelines name one agency, that
 * agency's own among them, and an article with the one that it has most of its sentences from: what such articles
 * agree on was said once.
 */
#ifndef VOICES_H
#define VOICES_H

#include "corpus.h"
#include "storyview.h"

/*
 * Writes to VOICE, one for each of the view's articles, numbers from 0 in their order; returns how many there are.
 * ORIGIN is what copyorigin_find() found for the sentences.
 */
size_t voices_find(uint32_t *voice, const struct corpus *c, const struct storyview *t, const uint32_t *origin);

#endif
