/*
 * nertrain - a model from annotated corpora, for training.
 *
 * Corpora differ in what they call a name.  Every feature is learnt once for all of them and once more for each domain
 * (H. Daume III, "Frustratingly easy domain adaptation", ACL 2007); the model takes the sum of the first and of the
 * copy of its own domain.
 */
#ifndef NERTRAIN_H
#define NERTRAIN_H

#include "buf.h"
#include "bytes.h"
#include "crftrain.h"
#include "model/resources.h"

#define NERTRAIN_DOMAINS 8
#define NERTRAIN_RARE 255	/* the most that a feature is counted to in a domain */

struct nertrain_corpus {
	struct bytes conll;
	unsigned domain;	/* below NERTRAIN_DOMAINS; the model is that of domain 0 */
};

struct nertrain_settings {
	struct crftrain_settings field;
	unsigned epochs;
	uint32_t rare;		/* features seen less often are left out, up to NERTRAIN_RARE */
	unsigned hide;		/* percent of the capitalised words that are shown as unknown (traininstance.h) */
	int least;		/* weights smaller than this, in the model's steps, are left out */
};

/* Appends to TO the model's text form (weights.h).  SAY is told how far it is; it may be NULL. */
void nertrain(const struct resources *resources, const struct nertrain_corpus *corpus, size_t corpora,
    const struct nertrain_settings *settings, void (*say)(const char *what, size_t n), struct buf *to);

#endif
