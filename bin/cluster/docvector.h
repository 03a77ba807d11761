/*
 * docvector - an article as a vector of its terms, weighted by TF-IDF.  Words of the title count more than words of the
 * text; each name of a person, an organisation or a place is one more term.
 */
#ifndef DOCVECTOR_H
#define DOCVECTOR_H

#include "buf.h"
#include "bytes.h"
#include "docfreq.h"
#include "stems.h"
#include "vector.h"

/* One article at a time.  Zeroed before the first. */
struct docvector {
	struct vector words;		/* the article, once it is weighed */

	/* private */
	uint32_t *slot;			/* where each word is, plus one, by stem */
	size_t slots;			/* a power of two */
	struct stems stems;
	struct buf scratch;
};

/* The next article begins. */
void docvector_start(struct docvector *s);

void docvector_add_title(struct docvector *s, struct bytes title);
void docvector_add_text(struct docvector *s, struct bytes text);

/* ENTITIES as in the column of that name, unescaped. */
void docvector_add_entities(struct docvector *s, struct bytes entities);

/* All is added: counts the article in F, and makes s->words its vector, of length VECTOR_UNIT where it has a word. */
void docvector_weigh(struct docvector *s, struct docfreq *f);

void docvector_free(struct docvector *s);

#endif
