/*
 * namekey - what of a name's spelling counts when it is compared: not case, accents, stops, hyphens, nor "the" before
 * it and "'s" after it.
 */
#ifndef NAMEKEY_H
#define NAMEKEY_H

#include "buf.h"
#include "bytes.h"

/* The name without what does not belong to it: white space, quotes, "the " in front, "'s" or "'" after. */
struct bytes namekey_trim(struct bytes name);

/* Adds the key of a trimmed name to TO: folded words with one space between them; "U.S." and "US" are "us". */
void namekey_fold(struct buf *to, struct bytes name);

enum { NAMEKEY_WORDS = 8 };	/* names longer than that are only compared whole */

/* Cuts a key at its spaces; the number of words, at most MAX. */
size_t namekey_words(struct bytes key, struct bytes *word, size_t max);

/*
 * Adds a folded word without what differs between two ways to write one foreign name in English: "sergey" and "sergei",
 * "mohammed" and "muhammad", "zelenskyy" and "zelensky".  Short words stay as they are.
 */
void namekey_alike(struct buf *to, struct bytes word);

#endif
