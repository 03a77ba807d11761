/*
 * traininstance - a sentence as the trainer sees it: the labels of its tokens, and their features with their texts.
 *
 * The features are the tagger's: the same attributes, gazetteer and templates.
 */
#ifndef TRAININSTANCE_H
#define TRAININSTANCE_H

#include "conllreader.h"
#include "model/attribute.h"
#include "model/gazetteer.h"
#include "model/resources.h"
#include "model/template.h"
#include "model/tokens.h"

/* A zeroed one is empty and ready. */
struct traininstance {
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
void traininstance_read(struct traininstance *in, const struct resources *resources, const struct conllreader *sentence,
    unsigned hide);

/* The hash of the feature of template T (an index) at token I; 0 where the template does not fire. */
uint64_t traininstance_feature(const struct traininstance *in, size_t i, size_t t);

/* Appends to TO that feature's parts as the text form of models has them. */
void traininstance_text(const struct traininstance *in, size_t i, size_t t, struct buf *to);

void traininstance_free(struct traininstance *in);

#endif
