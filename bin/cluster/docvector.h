/*
 * docvector - an article as a vector of its terms, weighted by TF-IDF.
 *
 * A term is a stem of the title or the text, function words aside.  One that is written like a name, or is a figure,
 * weighs more: two events of one kind differ in these.  A capital at the start of a sentence, or in a title that
 * capitalises most words, tells nothing; there the background frequencies say whether a word is a name.
 */
#ifndef DOCVECTOR_H
#define DOCVECTOR_H

#include "buf.h"
#include "bytes.h"
#include "docfreq.h"
#include "intern.h"
#include "stems.h"
#include "termvector.h"

/* One article at a time.  Zeroed before the first. */
struct docvector {
	struct termvector terms;	/* after docvector_weigh(): the article */
	bool titled;			/* it has a title */
	uint32_t *id;			/* of all its terms, also of those that are too light */
	size_t ids, ids_cap;

	/* private */
	struct intern numbers;		/* of the terms, by id */
	struct stems stems;
	struct buf scratch;
};

/* Starts the next article. */
void docvector_start(struct docvector *d);

/* Adds the title, before any text. */
void docvector_add_title(struct docvector *d, struct bytes title);

void docvector_add_text(struct docvector *d, struct bytes text);

/* A hash of what was added: of the terms, and of how often each is told. */
uint64_t docvector_hash(const struct docvector *d);

/* Counts the article in F and weighs its terms: a settled vector of length TERMVECTOR_UNIT, or an empty one. */
void docvector_weigh(struct docvector *d, struct docfreq *f);

void docvector_free(struct docvector *d);

#endif
