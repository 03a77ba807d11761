/*
 * learn - a model from annotated corpora, for the trainer.
 *
 * Corpora differ in what they call a name.  Every feature is learnt once for all of them and once more for each domain
 * (H. Daume III, "Frustratingly easy domain adaptation", ACL 2007); the model takes the sum of the first and of the
 * copy of its own domain.
 */
#ifndef LEARN_H
#define LEARN_H

#include "buf.h"
#include "bytes.h"
#include "field.h"
#include "knowledge.h"

#define LEARN_DOMAINS 8

struct learn_corpus {
	struct bytes conll;
	unsigned domain;	/* below LEARN_DOMAINS; the model is that of domain 0 */
};

struct learn_settings {
	struct field_settings field;
	unsigned epochs;
	uint32_t rare;		/* features seen less often are left out */
	unsigned hide;		/* percent of the capitalised words that are shown as unknown (instance.h) */
	int least;		/* weights smaller than this, in the model's steps, are left out */
};

/* Adds to TO the model's text form (weights.h).  SAY is told how far it is; it may be NULL. */
void learn(const struct knowledge *knowledge, const struct learn_corpus *corpus, size_t corpora,
    const struct learn_settings *settings, void (*say)(const char *what, size_t n), struct buf *to);

#endif
