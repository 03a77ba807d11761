/*
 * instance - a sentence as the trainer sees it: the labels of its tokens, and their features with their texts.
 *
 * The features are the tagger's: the same attributes, gazetteer and templates.
 */
#ifndef INSTANCE_H
#define INSTANCE_H

#include "attribute.h"
#include "conll.h"
#include "gazetteer.h"
#include "knowledge.h"
#include "template.h"
#include "tokens.h"

/* A zeroed one is empty and ready. */
struct instance {
	struct tokens tokens;
	struct attributes *attributes;		/* with a border of TEMPLATE_REACH to either side */
	struct gazetteer_token *seen;
	struct gazetteer_mark *mark;
	unsigned char *label;
	size_t cap;
	uint64_t drawn;				/* capitalised words so far */
	uint64_t *template;			/* the templates' hashes */
};

/*
 * HIDE percent of the capitalised words, the same ones each time, are shown as if they were unknown, so that the model
 * learns to judge a name by what is around it and by the gazetteer, not by heart.
 */
void instance_read(struct instance *in, const struct knowledge *knowledge, const struct conll *sentence, unsigned hide);

/* The hash of the feature of template T (an index) at token I; 0 where the template does not fire. */
uint64_t instance_feature(const struct instance *in, size_t i, size_t t);

/* Adds to TO that feature's parts as the text form of models has them. */
void instance_text(const struct instance *in, size_t i, size_t t, struct buf *to);

void instance_free(struct instance *in);

#endif
