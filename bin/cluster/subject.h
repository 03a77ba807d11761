/*
 * subject - what an article is about, as a vector: its words, weighted by how often it has them and how rare they are
 * (tf-idf).  Words of the title count for more; each name of a person, a body or a place counts once more, as a whole.
 */
#ifndef SUBJECT_H
#define SUBJECT_H

#include "buf.h"
#include "bytes.h"
#include "frequency.h"
#include "stems.h"
#include "vector.h"

/* One article at a time.  Zeroed before the first. */
struct subject {
	struct vector words;		/* the article, once it is weighed */

	/* private */
	uint32_t *slot;			/* where each word is, plus one, by stem */
	size_t slots;			/* a power of two */
	struct stems stems;
	struct buf scratch;
};

/* The next article begins. */
void subject_start(struct subject *s);

void subject_add_title(struct subject *s, struct bytes title);
void subject_add_text(struct subject *s, struct bytes text);

/* ENTITIES as in the column of that name, unescaped. */
void subject_add_entities(struct subject *s, struct bytes entities);

/* All is added: counts the article in F, and makes s->words its vector, of length VECTOR_UNIT where it has a word. */
void subject_weigh(struct subject *s, struct frequency *f);

void subject_free(struct subject *s);

#endif
