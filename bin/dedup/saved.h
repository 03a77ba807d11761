/*
 * saved - what dedup remembers, as bytes that hold until its next run.
 *
 * Numbers are written seven bits to a byte, the lowest first, the eighth bit set in all but the last (LEB128).
 */
#ifndef SAVED_H
#define SAVED_H

#include "buf.h"
#include "known.h"
#include "sentence.h"

/* The first line of such a file. */
#define SAVED_FORMAT "newsmill dedup 1"

/* What is remembered, and the article amid which the input ended, by its id. */
struct saved {
	struct known *known;
	struct sentence_article *article;
	struct buf *article_id;
};

/* Adds it to TO. */
void saved_write(struct buf *to, const struct saved *s);

/*
 * Reads it back into empty places; false, and no more than that is sure, where it is nothing that saved_write() wrote.
 * More articles than known->most are forgotten, the oldest first.
 */
bool saved_read(struct bytes from, const struct saved *s);

#endif
