/*
 * matchreport - the terms that brought an article to a story, and those that spoke against it, for people.
 */
#ifndef MATCHREPORT_H
#define MATCHREPORT_H

#include "arena.h"
#include "buf.h"
#include "hash.h"
#include "stems.h"
#include "stories.h"

/* The words that terms were read as.  A zeroed one is empty. */
struct matchreport {
	struct hash_table known;	/* id of a term -> its place in word, plus one */
	struct bytes *word;
	size_t n, cap;
	struct arena arena;
	struct buf folded;
};

/* Remembers the words of TEXT, valid UTF-8, by the terms that a docvector makes of them. */
void matchreport_read(struct matchreport *e, struct bytes text, struct stems *stems);

/*
 * Appends to TO how near the article came to the nearest story, and by which terms: "0.41 of 0.25 for: flood velden;
 * against: quillonia 6.4", "version" if it stays in its story as one, "roundup", or "new" if there was no story near.
 */
void matchreport_write(const struct matchreport *e, struct buf *to, const struct stories_article *article,
    const struct stories_match *match);

void matchreport_free(struct matchreport *e);

#endif
