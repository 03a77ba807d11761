/*
 * explain - the terms that brought an article to a story, and those that spoke against it, for people.
 */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "arena.h"
#include "buf.h"
#include "hash.h"
#include "stems.h"
#include "stories.h"

/* The words that terms were read as.  A zeroed one is empty. */
struct explain {
	struct hash_table known;	/* id of a term -> its place in word, plus one */
	struct bytes *word;
	size_t n, cap;
	struct arena arena;
	struct buf folded;
};

/* Remembers the words of TEXT, valid UTF-8, by the terms that a docvector makes of them. */
void explain_read(struct explain *e, struct bytes text, struct stems *stems);

/*
 * Appends to TO how near the article came to the nearest story, and by which terms: "0.41 of 0.25 for: flood velden;
 * against: quillonia 6.4", "version" if it stays in its story as one, "roundup", or "new" if there was no story near.
 */
void explain_match(const struct explain *e, struct buf *to, const struct stories_article *article,
    const struct stories_match *match);

void explain_free(struct explain *e);

#endif
