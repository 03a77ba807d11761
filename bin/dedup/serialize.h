/*
 * serialize - what dedup remembers, as bytes that hold until its next run.
 *
 * Numbers are written seven bits to a byte, the lowest first, the eighth bit set in all but the last (LEB128).
 */
#ifndef SERIALIZE_H
#define SERIALIZE_H

#include "buf.h"
#include "docindex.h"
#include "sentdedup.h"

/* The first line of such a file. */
#define SERIALIZE_FORMAT "newsmill dedup 1"

/* What is remembered, and the article amid which the input ended, by its id. */
struct serialized {
	struct docindex *index;
	struct sentdedup_article *article;
	struct buf *article_id;
};

/* Adds it to TO. */
void serialize_write(struct buf *to, const struct serialized *s);

/*
 * Reads it back into empty places; false, and no more than that is sure, where it is nothing that serialize_write()
 * wrote. More articles than known->most are forgotten, the oldest first.
 */
bool serialize_read(struct bytes from, const struct serialized *s);

#endif
