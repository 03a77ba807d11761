/*
 * speaker - whether a quotation that ends in a mark is followed by the words that name its speaker, and so is only a
 * part of the sentence: "Will it hold?" Carter asked.
 */
#ifndef SPEAKER_H
#define SPEAKER_H

#include "context.h"

/* Looks at no more than a dozen words after the mark. */
bool speaker_follows(const struct context_words *w, const struct terminator *m, const struct context *c);

/* Whether the words after the mark are a name and a verb of speech. */
bool speaker_named(const struct context_words *w, const struct terminator *m, const struct context *c);

/* Whether the words before the quotation name its speaker, so that none follows: Carter asked, "Will it hold?" */
bool speaker_precedes(const struct context_words *w, const struct terminator *m, const unsigned char *sentence);

#endif
